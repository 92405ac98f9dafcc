package dev.codemode.python.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

class ParserTest {
    @Test
    void bindsOperatorsAsTightlyAsPython() throws SyntaxException {
        assertThat(parse("1 + 2 * 3 - 4")).isEqualTo("(- (+ 1 (* 2 3)) 4)");
        assertThat(parse("a | b ^ c & d << e")).isEqualTo("(| a (^ b (& c (<< d e))))");
        assertThat(parse("-a ** -b ** c")).isEqualTo("(- (** a (- (** b c))))");
        assertThat(parse("not a == b and c or d")).isEqualTo("(or (and (not (cmp a == b)) c) d)");
        assertThat(parse("a / b // c % d @ e")).isEqualTo("(@ (% (// (/ a b) c) d) e)");
        assertThat(parse("~a + +b")).isEqualTo("(+ (~ a) (+ b))");
        assertThat(parse("await f(x) ** 2")).isEqualTo("(** (await (f(x))) 2)");
    }

    @Test
    void keepsChainsFlat() throws SyntaxException {
        assertThat(parse("a and b and c")).isEqualTo("(and a b c)");
        assertThat(parse("a < b <= c is not d not in e"))
                .isEqualTo("(cmp a < b <= c is not d not in e)");
        assertThat(parse("a is b in c > d >= e != f")).isEqualTo("(cmp a is b in c > d >= e != f)");
    }

    @Test
    void parsesConditionalsLambdasAndNamedExpressions() throws SyntaxException {
        assertThat(parse("a if b else c if d else e")).isEqualTo("(if b a (if d c e))");
        assertThat(parse("lambda: 0")).isEqualTo("(lambda () 0)");
        assertThat(parse("lambda a, /, b=1, *c, d, e=2, **f: a"))
                .isEqualTo("(lambda (a / b=1 *c d e=2 **f) a)");
        assertThat(parse("lambda *, a: lambda b: a")).isEqualTo("(lambda (* a) (lambda (b) a))");
        assertThat(parse("(a := 1, b := 2)")).isEqualTo("(tuple (:= a 1) (:= b 2))");
        assertThat(parse("f(a := 1)[b := 2]")).isEqualTo("([] (f((:= a 1))) (:= b 2))");
    }

    @Test
    void parsesPrimaries() throws SyntaxException {
        assertThat(parse("a.b(c)[d].e")).isEqualTo("(. ([] ((. a b)(c)) d) e)");
        assertThat(parse("f(1, *a, k=2, **b, j=3)")).isEqualTo("(f(1 *a k=2 **b j=3))");
        assertThat(parse("f(x for x in y)")).isEqualTo("(f((genexp x for x in y)))");
        assertThat(parse("a[1:2, ::3, ...]"))
                .isEqualTo("([] a (tuple (slice 1 2 _) (slice _ _ 3) ...))");
        assertThat(parse("a[:], a[b,], a[*b]"))
                .isEqualTo("(tuple ([] a (slice _ _ _)) ([] a (tuple b)) ([] a (tuple *b)))");
        assertThat(parse("x.__y")).isEqualTo("(. x __y)");
    }

    @Test
    void parsesDisplaysAndComprehensions() throws SyntaxException {
        assertThat(parse("(), (a,), [], [a, *b], {}, {a}, {a: b, **c}"))
                .isEqualTo(
                        "(tuple (tuple) (tuple a) (list) (list a *b) (dict) (set a) (dict a:b **c))");
        assertThat(parse("[a for b, c in d if e if f for g in h]"))
                .isEqualTo("(listcomp a for (tuple b c) in d if e if f for g in h)");
        assertThat(parse("{a for a in b}")).isEqualTo("(setcomp a for a in b)");
        assertThat(parse("{a: b for a, in c}")).isEqualTo("(dictcomp a:b for (tuple a) in c)");
        assertThat(parse("(a async for a in b)")).isEqualTo("(genexp a async for a in b)");
        assertThat(parse("[(yield), (yield a, b), (yield from c)]"))
                .isEqualTo("(list (yield) (yield (tuple a b)) (yield from c))");
    }

    @Test
    void readsNumbers() throws SyntaxException {
        assertThat(parse("0, 1_000, 0xFf, 0o17, 0b101, 00")).isEqualTo("(tuple 0 3e8 ff f 5 0)");
        assertThat(parse("123456789012345678901234567890")).isEqualTo("18ee90ff6c373e0ee4e3f0ad2");
        assertThat(parse("0x123456789abcdef0123456789")).isEqualTo("123456789abcdef0123456789");
        assertThat(parse("0o7777777777777777777777777")).isEqualTo("7ffffffffffffffffff");
        assertThat(parse("1.5, .5, 5., 1e3, 1_0.0_1e-1_0, 2j, 1.5J, 012.5"))
                .isEqualTo("(tuple 1.5 0.5 5.0 1000.0 1.001E-9 2.0j 1.5j 12.5)");
        assertThat(parse("1e999")).isEqualTo("Infinity");
    }

    @Test
    void readsStrings() throws SyntaxException {
        assertThat(parse("'a' \"b\" '''c'''")).isEqualTo("'abc'");
        assertThat(parse("'\\n\\t\\\\\\'\\x41\\u00e9\\U0001f600\\101\\0\\q'"))
                .isEqualTo("'\\u000a\\u0009\\\\\\'A\\u00e9\\ud83d\\ude00A\\u0000\\\\q'");
        assertThat(parse("'\\N{BULLET}\\N{latin small letter a}'")).isEqualTo("'\\u2022a'");
        assertThat(parse("'\\N{CJK UNIFIED IDEOGRAPH-4E00}\\ud800'")).isEqualTo("'\\u4e00\\ud800'");
        assertThat(parse("r'\\n' R\"\\\"\"")).isEqualTo("'\\\\n\\\\\"'");
        assertThat(parse("'a\\\nb'")).isEqualTo("'ab'");
        assertThat(parse("'''a\r\nb\rc'''")).isEqualTo("'a\\u000ab\\u000ac'");
        assertThat(parse("b'a\\xff\\n' rb'\\x'")).isEqualTo("b'a\\u00ff\\u000a\\\\x'");
        assertThat(parse("u'a'")).isEqualTo("'a'");
    }

    @Test
    void parsesFStrings() throws SyntaxException {
        assertThat(parse("f'a{b}c{{d}}'")).isEqualTo("f('a' {b} 'c{d}')");
        assertThat(parse("f'{a!r:>{w}.{p}f}'")).isEqualTo("f({a!r:'>' {w} '.' {p} 'f'})");
        assertThat(parse("f'{a=} {b = !s} {c=:x}'"))
                .isEqualTo("f('a=' {a!r} ' b = ' {b!s} ' c=' {c:'x'})");
        assertThat(parse("f'{a['b']}' 'c' f\"{d + f'{e}'}\""))
                .isEqualTo("f({([] a 'b')} 'c' {(+ d f({e}))})");
        assertThat(parse("f'{x:%H:%M}' f'{ {1: 2}[1] }' f'{(lambda: 1)()}'"))
                .isEqualTo("f({x:'%H:%M'} {([] (dict 1:2) 1)} {((lambda () 1)())})");
        assertThat(parse("f'''{\na # why\n}'''")).isEqualTo("f({a})");
        assertThat(parse("f'{a, *b} {yield} {a if b else c} {a!=b}'"))
                .isEqualTo("f({(tuple a *b)} ' ' {(yield)} ' ' {(if b a c)} ' ' {(cmp a != b)})");
        assertThat(parse("rf'\\{a}\\n' f'\\N{BULLET}\\{b}\\n'"))
                .isEqualTo("f('\\\\' {a} '\\\\n\\u2022\\\\' {b} '\\u000a')");
        assertThat(parse("f'a' 'b'")).isEqualTo("f('ab')");
    }

    @Test
    void parsesAssignments() throws SyntaxException {
        assertThat(parse("a = b, *c = [d.e, f[0]] = g"))
                .isEqualTo("a = (tuple b *c) = (list (. d e) ([] f 0)) = g");
        assertThat(parse("a = yield b")).isEqualTo("a = (yield b)");
        assertThat(parse("a += 1; b.c @= 2; d[e] >>= 3; f **= 4"))
                .isEqualTo("a += 1; (. b c) @= 2; ([] d e) >>= 3; f **= 4");
        assertThat(parse("a: int; b: str = 'c'; (d): int; e.f: int = 1"))
                .isEqualTo("simple a: int; simple b: str = 'c'; d: int; (. e f): int = 1");
        assertThat(parse("type X[T: int, *U, **V] = list[T]")).isEqualTo("type X = ([] list T)");
        assertThat(parse("type = 1; type.x; match = 2; match[0]; case = _"))
                .isEqualTo("type = 1; (. type x); match = 2; ([] match 0); case = _");
    }

    @Test
    void parsesSimpleStatements() throws SyntaxException {
        assertThat(parse("pass; break; continue; return; return 1, 2;"))
                .isEqualTo("pass; break; continue; return; return (tuple 1 2)");
        assertThat(parse("raise; raise a; raise a from b"))
                .isEqualTo("raise; raise a; raise a from b");
        assertThat(parse("assert a; assert a, b")).isEqualTo("assert a; assert a, b");
        assertThat(parse("del a, b[0]; del (c, d); del (e), f"))
                .isEqualTo("del a, ([] b 0); del (tuple c d); del e, f");
        assertThat(parse("global a, b; nonlocal c")).isEqualTo("global a, b; nonlocal c");
        assertThat(parse("import a.b as c, d.e")).isEqualTo("import a.b as c, d.e");
        assertThat(parse("from a.b import (c as d, e,)")).isEqualTo("from a.b import c as d, e");
        assertThat(parse("from . import a; from ...b import *"))
                .isEqualTo("from . import a; from ...b import *");
    }

    @Test
    void parsesBlocks() throws SyntaxException {
        assertThat(parse("if a: b\nelif c:\n  d\nelse: e"))
                .isEqualTo("if a {b} elif c {d} else{e}");
        assertThat(parse("while a := b: c\nelse: d")).isEqualTo("while (:= a b) {c} else{d}");
        assertThat(parse("for a, (b, *c) in d, e: f; g\nelse: h"))
                .isEqualTo("for (tuple a (tuple b *c)) in (tuple d e) {f; g} else{h}");
        assertThat(parse("try: a\nexcept: b")).isEqualTo("try {a} except {b}");
        assertThat(parse("try: a\nexcept B as c: d\nexcept (E, F): g\nelse: h\nfinally: i"))
                .isEqualTo("try {a} except B as c {d} except (tuple E F) {g} else{h} finally{i}");
        assertThat(parse("try: a\nexcept* B: c")).isEqualTo("try {a} except* B {c}");
        assertThat(parse("async for a in b: c")).isEqualTo("async for a in b {c}");
    }

    @Test
    void tellsParenthesesAroundWithItemsFromThoseOfAnItem() throws SyntaxException {
        assertThat(parse("with a as b, c: d")).isEqualTo("with a as b, c {d}");
        assertThat(parse("with (a as b, c as d,): e")).isEqualTo("with a as b, c as d {e}");
        assertThat(parse("with (a, b): c")).isEqualTo("with a, b {c}");
        assertThat(parse("with (a, b) as c: d")).isEqualTo("with (tuple a b) as c {d}");
        assertThat(parse("with (a).b as c, (d): e")).isEqualTo("with (. a b) as c, d {e}");
        assertThat(parse("with (a, *b): c")).isEqualTo("with (tuple a *b) {c}");
        assertThat(parse("with (a := b): c")).isEqualTo("with (:= a b) {c}");
        assertThat(parse("with (a for a in b): c")).isEqualTo("with (genexp a for a in b) {c}");
        assertThat(parse("with (): a")).isEqualTo("with (tuple) {a}");
        assertThat(parse("async with a as (b, c): d")).isEqualTo("async with a as (tuple b c) {d}");
    }

    @Test
    void parsesFunctionsAndClasses() throws SyntaxException {
        assertThat(parse("def f(a, b: int = 1, /, c=2, *d: str, e, f=3, **g) -> int: pass"))
                .isEqualTo("def f(a b:int=1 / c=2 *d:str e f=3 **g) -> int {pass}");
        assertThat(parse("@a.b\n@c(1)\nasync def f[T, *U](): await g()"))
                .isEqualTo("@(. a b) @(c(1)) async def f() {(await (g()))}");
        assertThat(parse("class A: pass")).isEqualTo("class A() {pass}");
        assertThat(parse("@d\nclass A[T](B, *C, metaclass=D):\n  x: int = 1"))
                .isEqualTo("@d class A(B *C metaclass=D) {simple x: int = 1}");
        assertThat(parse("def f(*, a): pass")).isEqualTo("def f(* a) {pass}");
        assertThat(parse("def f(*a: *b): pass")).isEqualTo("def f(*a:*b) {pass}");
    }

    @Test
    void changesPrivateNamesInClasses() throws SyntaxException {
        assertThat(parse("class _A:\n def __f(self, __x): self.__y = __x.__z__; import __m\n__w"))
                .isEqualTo(
                        "class _A() {def __f(self _A__x) {(. self _A__y) = (. _A__x __z__); import"
                                + " __m as _A__m}}; __w");
        assertThat(parse("class __:\n __x")).isEqualTo("class __() {__x}");
        assertThat(parse("class A:\n class B:\n  __x\n __y"))
                .isEqualTo("class A() {class B() {_B__x}; _A__y}");
        assertThat(parse("class A:\n f(__x=1); global __g"))
                .isEqualTo("class A() {(f(__x=1)); global _A__g}");
    }

    @Test
    void parsesPatterns() throws SyntaxException {
        assertThat(pattern("1 | -2.5 | 'a' 'b' | None | 1 + 2j"))
                .isEqualTo(
                        "(or (value 1) (value (- 2.5)) (value 'ab') (value None) (value (+ 1"
                                + " 2.0j)))");
        assertThat(pattern("a")).isEqualTo("a");
        assertThat(pattern("_")).isEqualTo("_");
        assertThat(pattern("a.b.c")).isEqualTo("(value (. (. a b) c))");
        assertThat(pattern("(a)")).isEqualTo("a");
        assertThat(pattern("a, *_")).isEqualTo("[a *_]");
        assertThat(pattern("[a, [*b], ()]")).isEqualTo("[a [*b] []]");
        assertThat(pattern("(a,)")).isEqualTo("[a]");
        assertThat(pattern("{'a': 1, b.c: d, **e}")).isEqualTo("{'a': (value 1) (. b c): d **e}");
        assertThat(pattern("{}")).isEqualTo("{}");
        assertThat(pattern("A(b, 1, c=d, e=_)")).isEqualTo("(class A b (value 1) c=d e=_)");
        assertThat(pattern("a.B() as c")).isEqualTo("(as (class (. a B)) c)");
        assertThat(parse("match a, *b:\n case c if d > 1: pass\n case _: pass"))
                .isEqualTo("match (tuple a *b) {case c if (cmp d > 1) {pass}; case _ {pass}}");
    }

    private static String pattern(String pattern) throws SyntaxException {
        var tree = parse("match x:\n case " + pattern + ": pass");
        return tree.substring("match x {case ".length(), tree.length() - " {pass}}".length());
    }

    @Test
    void tellsMatchStatementsFromTheNameMatch() throws SyntaxException {
        assertThat(parse("match (x)")).isEqualTo("(match(x))");
        assertThat(parse("match (x):\n case 1: a")).isEqualTo("match x {case (value 1) {a}}");
        assertThat(parse("match [x]")).isEqualTo("([] match x)");
        assertThat(parse("match -x")).isEqualTo("(- match x)");
        assertThat(parse("match -x:\n case y: a")).isEqualTo("match (- x) {case y {a}}");
        assertThat(parse("match *a, b:\n case y: a")).isEqualTo("match (tuple *a b) {case y {a}}");
        assertThat(parse("match not in x")).isEqualTo("(cmp match not in x)");
        assertThat(parse("match {}:\n case y: a")).isEqualTo("match (dict) {case y {a}}");
        assertThat(parse("match(x, y=1).z")).isEqualTo("(. (match(x y=1)) z)");
    }

    @Test
    void knowsWhereEachExpressionStands() throws SyntaxException {
        assertThat(TreeText.withSpans(tree("x = (a +  b).c")))
                .isEqualTo("x@0-1 = (. (+ a@5-6 b@10-11)@5-11 c)@4-14");
        assertThat(TreeText.withSpans(tree("f(a for a in b)")))
                .isEqualTo("(f@0-1((genexp a@2-3 for a@8-9 in b@13-14)@1-15))@0-15");
        assertThat(TreeText.withSpans(tree("a, (b, c)")))
                .isEqualTo("(tuple a@0-1 (tuple b@4-5 c@7-8)@3-9)@0-9");
    }

    @Test
    void knowsWhereEachStatementStands() throws SyntaxException {
        var body = tree("if a:\n  b\n\n# c\nd = 1  # e\n@f\ndef g():\n  pass\n").body();

        assertThat(body.get(0).span()).isEqualTo(new Span(0, 9));
        assertThat(body.get(1).span()).isEqualTo(new Span(15, 20));
        assertThat(body.get(2).span()).isEqualTo(new Span(29, 44));
    }

    @Test
    void knowsPlacesInsideOfFStrings() throws SyntaxException {
        var statement = (Stmt.Expression) tree("f'a{b:{c}}'").body().getFirst();
        var field = (Expr.Replacement) ((Expr.FString) statement.value()).parts().get(1);

        assertThat(field.span()).isEqualTo(new Span(3, 10));
        assertThat(field.value().span()).isEqualTo(new Span(4, 5));
        var format = assertInstanceOf(Expr.FString.class, field.format());
        assertThat(format.parts().getFirst().span()).isEqualTo(new Span(6, 9));
    }

    private static String parse(String text) throws SyntaxException {
        return TreeText.of(tree(text));
    }

    private static Stmt.Module tree(String text) throws SyntaxException {
        return Parser.parse(new Source("t.py", text), 200);
    }
}
