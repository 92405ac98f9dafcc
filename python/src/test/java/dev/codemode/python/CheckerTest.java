package dev.codemode.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {
    private static final HostType TEXT = new HostType.Text(List.of());
    private static final HostType STATUS = new HostType.Text(List.of("draft", "sent", "paid"));
    private static final HostType.RecordType ITEM =
            record("Item", field("description", TEXT), field("price", new HostType.Num()));
    private static final HostType.RecordType INVOICE =
            record(
                    "Invoice",
                    field("id", TEXT),
                    field("status", STATUS),
                    field("items", new HostType.ListOf(ITEM)));
    private static final HostType.RecordType CREATED =
            record(
                    "Created",
                    field("status", new HostType.Text(List.of("success"))),
                    field("invoice", INVOICE));
    private static final HostType.RecordType FOUND =
            record(
                    "Found",
                    field("count", new HostType.Int()),
                    field("invoices", new HostType.ListOf(INVOICE)));

    private static final HostModule TOOLS =
            new HostModule(
                    "tools",
                    "",
                    List.of(
                            function(
                                    "create_invoice",
                                    CREATED,
                                    field("client", TEXT),
                                    field("items", new HostType.ListOf(ITEM)),
                                    optional("due_days", new HostType.Int())),
                            function(
                                    "update_status",
                                    CREATED,
                                    field("invoice_id", TEXT),
                                    field("status", STATUS)),
                            function("get_invoices", FOUND, optional("status", STATUS)),
                            function("as_text", new HostType.JsonText(FOUND)),
                            function(
                                    "find_invoice",
                                    new HostType.OneOf(List.of(INVOICE, new HostType.None())),
                                    field("invoice_id", TEXT))));

    private static HostType.RecordType record(String name, HostType.Field... fields) {
        return new HostType.RecordType(name, List.of(fields), false);
    }

    private static HostType.Field field(String name, HostType type) {
        return new HostType.Field(name, type, true);
    }

    private static HostType.Field optional(String name, HostType type) {
        return new HostType.Field(name, type, false);
    }

    private static HostFunction function(String name, HostType result, HostType.Field... fields) {
        var parameters =
                List.of(fields).stream()
                        .map(f -> new HostFunction.Parameter(f.name(), f.required()))
                        .toList();
        return new HostFunction(
                name,
                "",
                parameters,
                new HostFunction.Types("/" + name, record(name, fields), result),
                given -> {
                    throw new AssertionError("the checker ran " + name);
                });
    }

    private static List<Finding> check(String program) {
        return Sandbox.builder().provide(TOOLS).build().check("p.py", program);
    }

    /// `line:column severity rule: message`, one a line.
    private static String findings(String program) {
        return check(program).stream()
                .map(
                        f ->
                                f.at().line()
                                        + ":"
                                        + f.at().column()
                                        + " "
                                        + f.severity()
                                        + " "
                                        + f.rule()
                                        + ": "
                                        + f.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysWhereAWrongKeyReallyStands() {
        assertThat(findings("r = tools.create_invoice('Acme', [])\nprint(r['id'])"))
                .isEqualTo(
                        "2:7 ERROR missing-key: r has no key 'id'; it has status, invoice; it stands at"
                                + " r[\"invoice\"][\"id\"]");
    }

    @Test
    void saysWhyWhatIsLeftOutIsNotHere() {
        assertThat(findings("text = open('a.txt').read()"))
                .isEqualTo(
                        "1:8 ERROR unknown-name: 'open' is not available here. There are no files here: use"
                                + " the tools");
        assertThat(findings("import requests\nrequests.get('x')"))
                .startsWith(
                        "1:8 ERROR unknown-module: there is no module 'requests' here. There is no network"
                                + " here: use the tools; this sandbox has ");
        assertThat(findings("try:\n    import numpy\nexcept ImportError:\n    pass"))
                .doesNotContain("ERROR");
    }

    @Test
    void showsTheFindingUnderItsLine() {
        assertThat(
                        check("r = tools.create_invoice('Acme', [])\nprint(r['ivoice'])")
                                .getFirst()
                                .render())
                .isEqualTo(
                        """
                        p.py:2:7: error: missing-key: r has no key 'ivoice'; it has status, invoice. Did you mean: 'invoice'?
                            print(r['ivoice'])
                                  ^^^^^^^^^^^""");
    }

    @Test
    void knowsThatALoopOverAnEnvelopeTakesItsKeys() {
        assertThat(findings("for inv in tools.get_invoices():\n    print(inv['id'])"))
                .isEqualTo(
                        "2:11 ERROR not-a-key: string indices must be integers: tools.get_invoices() is a dict"
                                + " with the keys count, invoices, and a loop over it takes its keys; loop over"
                                + " tools.get_invoices()[\"invoices\"]");
        assertThat(findings("r = tools.get_invoices()\nfor inv in r:\n    print(inv.get('id'))"))
                .isEqualTo(
                        "3:11 ERROR no-such-attribute: 'str' object has no attribute 'get': r is a dict with the"
                                + " keys count, invoices, and a loop over it takes its keys; loop over"
                                + " r[\"invoices\"]");
    }

    @Test
    void followsNoneFromAKeyThatIsNeverThereIntoACall() {
        assertThat(
                        findings(
                                """
                                r = tools.create_invoice("Acme", [])
                                iid = r.get("invoice_id") or r.get("id")
                                tools.update_status(iid, "sent")
                                """))
                .isEqualTo(
                        """
                        2:7 WARNING missing-key: r never has the key 'invoice_id'; it has status, invoice. Did you mean: 'invoice'?
                        2:30 WARNING missing-key: r never has the key 'id'; it has status, invoice; it stands at r["invoice"]["id"]
                        3:21 ERROR wrong-argument: update_status(): invoice_id must be a str, got None""");
    }

    @Test
    void refusesWrongArguments() {
        assertThat(
                        findings(
                                """
                                tools.create_invoice(client="Acme", itms=[])
                                tools.create_invoice("Acme")
                                tools.create_invoice("Acme", [{"description": "x"}])
                                tools.create_invoice("Acme", "desk")
                                tools.create_invoice("Acme", [], 30, 40)
                                tools.update_status("INV1", "send")
                                tools.delete_invoice("INV1")
                                """))
                .isEqualTo(
                        """
                        1:37 ERROR unknown-argument: create_invoice() has no parameter 'itms'; it takes client, items, due_days=.... Did you mean: 'items'?
                        2:1 ERROR missing-argument: create_invoice() needs items; it takes client, items, due_days=...
                        3:30 ERROR wrong-argument: create_invoice(): items[...] needs the key 'price'; it has description
                        4:30 ERROR wrong-argument: create_invoice(): items must be a list, got str
                        5:38 ERROR surplus-argument: create_invoice() takes client, items, due_days=...
                        6:29 ERROR wrong-argument: update_status(): status must be one of 'draft', 'sent', 'paid', got 'send'
                        7:7 ERROR unknown-tool: there is no tool 'delete_invoice'; there are create_invoice, update_status, get_invoices, as_text, find_invoice. Did you mean: 'create_invoice'?""");
    }

    @Test
    void readsJsonTextThroughLoads() {
        assertThat(findings("import json\nr = json.loads(tools.as_text())\nr['total']"))
                .isEqualTo("3:1 ERROR missing-key: r has no key 'total'; it has count, invoices");
        assertThat(findings("r = tools.as_text()\nr['count']"))
                .isEqualTo(
                        "2:1 ERROR not-a-key: string indices must be integers: tools answer with JSON text here;"
                                + " read it with json.loads(r)");
        assertThat(findings("import json\njson.loads(tools.get_invoices())"))
                .isEqualTo(
                        "2:1 ERROR already-a-value: json.loads() takes text, and tools.get_invoices() is a dict"
                                + " already: use it as it is");
    }

    @Test
    void followsValuesIntoFunctionsLoopsAndComprehensions() {
        assertThat(
                        findings(
                                """
                                def first_id(found):
                                    return found["invoice"]["id"]
                                first_id(tools.get_invoices())
                                totals = [inv["total"] for inv in tools.get_invoices()["invoices"]]
                                for inv in tools.get_invoices()["invoices"]:
                                    for item in inv["items"]:
                                        print(item["amount"])
                                """))
                .isEqualTo(
                        """
                        2:12 ERROR missing-key: found has no key 'invoice'; it has count, invoices. Did you mean: 'invoices'?
                        4:11 ERROR missing-key: inv has no key 'total'; it has id, status, items
                        7:15 ERROR missing-key: item has no key 'amount'; it has description, price""");
    }

    @Test
    void readsAttributesOfDictsAsKeys() {
        assertThat(
                        findings(
                                """
                                r = tools.create_invoice("Acme", [])
                                print(r.status)
                                print(r.id)
                                print(tools.get_invoices()["invoices"].id)
                                """))
                .isEqualTo(
                        """
                        2:7 ERROR no-such-attribute: 'dict' object has no attribute 'status': it is a dict; write r["status"]
                        3:7 ERROR no-such-attribute: 'dict' object has no attribute 'id'; it stands at r["invoice"]["id"]
                        4:7 ERROR no-such-attribute: 'list' object has no attribute 'id': it is a list; loop over it or take tools.get_invoices()["invoices"][0]""");
    }

    @Test
    void knowsThatUnpackingADictGivesItsKeys() {
        assertThat(
                        findings(
                                """
                                status, invoice = tools.create_invoice("Acme", [])
                                print(invoice["id"])
                                a, b, c = tools.get_invoices()
                                for i, inv, rest in enumerate(tools.get_invoices()["invoices"]):
                                    pass
                                """))
                .isEqualTo(
                        """
                        1:1 WARNING wrong-unpacking: this unpacks the keys of a dict, which are status, invoice; read its values by key
                        2:7 ERROR not-a-key: string indices must be integers: invoice is a str
                        3:1 ERROR wrong-unpacking: this unpacks the keys of a dict, which are count, invoices; read its values by key
                        4:5 ERROR wrong-unpacking: there are 3 targets for a tuple of 2""");
    }

    @Test
    void warnsOfAnArgumentThatCanBeNone() {
        assertThat(
                        findings(
                                """
                                found = tools.find_invoice("INV1")
                                iid = found["id"] if found else None
                                tools.update_status(iid, "sent")
                                print(found["total"])
                                if iid is not None:
                                    tools.update_status(iid, "sent")
                                """))
                .isEqualTo(
                        """
                        3:21 WARNING may-be-none: update_status(): invoice_id can be None here; test for it, or read what is always there
                        4:7 ERROR missing-key: found has no key 'total'; it has id, status, items""");
    }

    @Test
    void followsListsThatAreFilledAndFunctionsThatAreHandedOver() {
        assertThat(
                        findings(
                                """
                                import json
                                created = []
                                for name in ["Acme", "Brill"]:
                                    created.append(tools.create_invoice(name, []))
                                for c in created:
                                    print(c["id"])
                                invoices = json.loads(tools.as_text())["invoices"]
                                sorted(invoices, key=lambda i: i["due"])
                                list(map(lambda i: i["total"], invoices))
                                by_id = {i["id"]: i for i in invoices}
                                print(by_id["INV1"]["amount"])
                                async def newest():
                                    return tools.get_invoices()
                                print((await newest())["newest"])
                                """))
                .isEqualTo(
                        """
                        6:11 ERROR missing-key: c has no key 'id'; it has status, invoice; it stands at c["invoice"]["id"]
                        8:32 ERROR missing-key: i has no key 'due'; it has id, status, items
                        9:20 ERROR missing-key: i has no key 'total'; it has id, status, items
                        11:7 ERROR missing-key: by_id["INV1"] has no key 'amount'; it has id, status, items
                        14:7 ERROR missing-key: await newest() has no key 'newest'; it has count, invoices""");
    }

    @Test
    void isSureOfWhatOneOfSeveralCallsMakesCertain() {
        assertThat(
                        findings(
                                """
                                def first_id(found):
                                    return found["id"]
                                try:
                                    first_id(tools.get_invoices())
                                except KeyError:
                                    pass
                                first_id(tools.get_invoices())
                                """))
                .isEqualTo(
                        "2:12 ERROR missing-key: found has no key 'id'; it has count, invoices; it stands at"
                                + " found[\"invoices\"][0][\"id\"]");
    }

    @Test
    void warnsOfAComparisonWithASlip() {
        assertThat(
                        findings(
                                """
                                for inv in tools.get_invoices()["invoices"]:
                                    if inv["status"] == "pai" or inv["status"] == "unheard of":
                                        print(inv["id"])
                                """))
                .isEqualTo(
                        "2:8 WARNING never-equal: this is never 'pai'; it is one of draft, sent, paid."
                                + " Did you mean: 'paid'?");
    }

    @Test
    void readsTheKeysOfArgumentsThatAreDicts() {
        assertThat(
                        findings(
                                """
                                tools.create_invoice(**{"client": "Acme", "itms": []})
                                tools.create_invoice("Acme", [{"description": "x", "prise": 1}])
                                item = {"description": "x"}
                                item["price"] = 3
                                tools.create_invoice("Acme", [item])
                                """))
                .isEqualTo(
                        """
                        1:24 ERROR unknown-argument: create_invoice() has no parameter 'itms'; it takes client, items, due_days=.... Did you mean: 'items'?
                        2:30 ERROR wrong-argument: create_invoice(): items[...] has no key 'prise'; it takes description, price. Did you mean: 'price'?""");
    }

    @Test
    void onlyWarnsWhereCodeMayNotRunOrErrorsAreCaught() {
        assertThat(
                        check(
                                """
                                import json
                                r = tools.create_invoice("Acme", [])
                                if len(json.dumps(r)) > 5000:
                                    print(r["id"])
                                try:
                                    print(r["id"])
                                except KeyError:
                                    pass
                                """))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARNING, Finding.Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r = tools.create_invoice('A', [])\nprint(r['invoice']['id'], r.get('status'))",
                "r = tools.create_invoice('A', [])\nif 'error' in r:\n    print(r['error'])",
                "r = tools.get_invoices()\nif isinstance(r, list):\n    r[0]['nope']",
                "r = tools.create_invoice('A', [])\nif r['status'] != 'success':\n    raise ValueError(r['error'])",
                "r = tools.create_invoice('A', [])\nr['extra'] = 1\nprint(r['extra'])",
                "r = tools.create_invoice('A', [])\nr.update(extra=1)\nprint(r['extra'])",
                "iid = None\nfor i in tools.get_invoices()['invoices']:\n    iid = i['id']\nif iid:\n"
                        + "    tools.update_status(iid, 'paid')",
                "tools.create_invoice('A', [], due_days=None)",
                "def f(x):\n    return x['anything']\nprint(f({'anything': 1}))",
                "x = unknown_thing() if False else 3\nprint(x)",
                "invs = tools.get_invoices()['invoices']\nfor i in invs:\n    i['total'] = 1\n"
                        + "for i in invs:\n    print(i['total'])",
                "invs = tools.get_invoices()['invoices']\nfor i in invs:\n    i.update(status=None)\n"
                        + "for i in invs:\n    i['status'].anything",
                "def add(i):\n    i['total'] = 1\n    return i\nf = [add]\n"
                        + "for i in f[0](tools.get_invoices())['invoices']:\n    print(i['total'])",
                "state = {'id': None}\ndef find():\n    state['id'] = 'INV1'\n[find][0]()\n"
                        + "tools.update_status(state['id'], 'paid')",
                "found = None\ndef find():\n    global found\n    found = 'INV1'\n[find][0]()\n"
                        + "tools.update_status(found, 'paid')",
                "item = {}\ndef fill(d):\n    d['description'] = 'x'\n    d['price'] = 1\nfill(item)\n"
                        + "tools.create_invoice('A', [item])",
                "print(tools.create_invoice('A', []).get('nope'), str(None), [None], len(str(None)))",
                "print(None or 'none', max(1, 2), sorted([3, 1], key=lambda n: -n), isinstance(None, dict))",
                "print(range(3).stop, isinstance(range(3), list))",
                "for day in {30: 'x'}:\n    tools.create_invoice('A', [], day)",
                "print((2 ** -1).is_integer())",
                "class Quiet:\n    def __enter__(self):\n        pass\n    def __exit__(self, *e):\n        return True\n"
                        + "with Quiet():\n    tools.get_invoices()['nope']",
                "r = tools.find_invoice('INV1')\nif r is None:\n    raise ValueError('none')\nprint(r['id'])",
                "r = tools.find_invoice('INV1')\nif isinstance(r, dict) and r['status'] == 'paid':\n    print(r['id'])",
                "r = tools.get_invoices()\nfor key in r:\n    print(key, r[key])\nprint(*r.items())",
                "a, b = tools.create_invoice('A', []).values()\nprint(b)"
            })
    void isSilentAboutProgramsThatWork(String program) {
        assertThat(check(program).stream().filter(f -> f.severity() == Finding.Severity.ERROR))
                .isEmpty();
    }

    @Test
    void reportsAProgramThatIsNotPython() {
        assertThat(findings("x = = 1")).isEqualTo("1:5 ERROR syntax: SyntaxError: invalid syntax");
    }

    @Test
    void endsSoonOnProgramsMadeToKeepItBusy() {
        var calls = new StringBuilder("def f0(x):\n    return x\n");
        for (var i = 1; i < 40; i++) {
            calls.append(
                    "def f%d(x):\n    f%d(x)\n    f%d(x)\n    f%d(x)\n"
                            .replace("%d(x):", i + "(x):")
                            .replace("%d", "" + (i - 1)));
        }
        var loops = new StringBuilder();
        for (var i = 0; i < 60; i++) {
            loops.append(" ".repeat(i)).append("for x").append(i).append(" in y:\n");
        }
        loops.append(" ".repeat(60)).append("pass\n");

        assertThat(check(calls + "f39(1)")).isEmpty();
        assertThat(check("y = []\n" + loops)).isEmpty();
        assertThat(check("f = lambda x: [f(x), f(x), f(x)]\nf(1)")).isEmpty();
        assertThat(check("x = [" + "[".repeat(150) + "]".repeat(150) + "]")).isEmpty();
    }
}
