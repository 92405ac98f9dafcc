(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const data = JSON.parse($("data").textContent);
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  // All text of models and tools goes through textContent: none of it is ever markup.
  const make = (tag, className, text) => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  };

  // ---- charts ----

  const charts = [];
  const colour = (name) => css("--arm" + ({ "function-calling-sequential": 0, "function-calling": 1, "code-mode": 2 }[name] ?? 3));
  // Parts of a whole: not the colours of the approaches.
  const shades = () => [css("--part0"), css("--part1"), css("--part2"), css("--part3"), css("--part4")];

  function bars(id, parts, of, unit) {
    const canvas = $(id);
    if (!canvas) return;
    const tints = shades();
    charts.push(new Chart(canvas, {
      type: "bar",
      data: {
        labels: data.arms.map((arm) => arm.name),
        datasets: parts.map((part, i) => ({ label: part, data: data.arms.map((arm) => of(arm)[part] ?? 0), backgroundColor: tints[i] })),
      },
      options: options({ indexAxis: "y", stacked: true, unit }),
    }));
  }

  function options({ indexAxis = "x", stacked = false, unit, log = false }) {
    const ink = css("--dim"), line = css("--line");
    const number = { ticks: { color: ink, maxTicksLimit: 7 }, grid: { color: line }, stacked, title: { display: true, text: unit, color: ink } };
    const other = { ticks: { color: ink }, grid: { display: false }, stacked };
    if (log) { number.type = "logarithmic"; number.ticks.callback = money; number.ticks.maxTicksLimit = 8; }
    return {
      indexAxis, responsive: true, maintainAspectRatio: false, animation: false, locale: "en-US",
      scales: indexAxis === "y" ? { x: number, y: other } : { x: { ...other, title: { display: true, text: "tasks a day", color: ink } }, y: number },
      plugins: { legend: { position: "bottom", labels: { color: css("--ink"), boxWidth: 12, boxHeight: 12 } } },
    };
  }

  const money = (v) => "$" + Number(v).toLocaleString("en-US", { maximumFractionDigits: v < 10 ? 2 : 0 });

  function drawAll() {
    charts.splice(0).forEach((chart) => chart.destroy());
    bars("chart-time", ["model", "tools", "programs", "lost", "harness"], (arm) => arm.seconds, "seconds");
    bars("chart-tokens", ["input", "cache read", "cache write", "output"], (arm) => arm.tokens, "tokens");
    if (!$("chart-cost")) return;
    charts.push(new Chart($("chart-cost"), {
      type: "line",
      data: {
        labels: data.volumes.map((v) => v.toLocaleString("en-US")),
        datasets: data.costs.map((line) => ({
          label: line.label, data: line.years, borderColor: colour(line.approach), backgroundColor: colour(line.approach),
          borderDash: line.projected ? [6, 4] : [], pointRadius: 3, borderWidth: 2,
        })),
      },
      options: options({ unit: "USD a year", log: true }),
    }));
  }

  // ---- theme ----

  const themed = () => { $("theme").textContent = "Theme: " + window.theme.name(); };
  $("theme").addEventListener("click", () => { window.theme.next(); themed(); drawAll(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  themed();

  // ---- the table of tasks ----

  const body = $("task-table").tBodies[0];
  const rows = [...body.rows];

  function sortBy(index, th) {
    const up = th.getAttribute("aria-sort") !== "ascending";
    for (const other of th.parentNode.children) other.setAttribute("aria-sort", "none");
    th.setAttribute("aria-sort", up ? "ascending" : "descending");
    const value = (row) => row.cells[index].dataset.v;
    const numeric = index > 1;
    rows.sort((a, b) => {
      const x = value(a), y = value(b);
      const order = numeric ? Number(x) - Number(y) : x.localeCompare(y, "en", { numeric: true });
      return up ? order : -order;
    });
    body.append(...rows);
  }

  [...$("task-table").tHead.rows[0].cells].forEach((th, index) =>
    th.querySelector("button").addEventListener("click", () => sortBy(index, th)));

  function filter() {
    const wanted = $("filter").value.toLowerCase();
    const failed = $("only-failed").checked;
    let shown = 0;
    for (const row of rows) {
      const fits = row.textContent.toLowerCase().includes(wanted) && (!failed || row.dataset.failed === "yes");
      row.hidden = !fits;
      if (fits) shown++;
    }
    $("count").textContent = shown === rows.length ? "" : shown + " of " + rows.length + " rows";
  }
  $("filter").addEventListener("input", filter);
  $("only-failed").addEventListener("change", filter);

  // ---- tabs of the map ----

  const tabs = [...document.querySelectorAll("[role=tab]")];
  function choose(tab, focus) {
    for (const other of tabs) {
      const on = other === tab;
      other.setAttribute("aria-selected", on);
      other.tabIndex = on ? 0 : -1;
      $(other.getAttribute("aria-controls")).hidden = !on;
    }
    if (focus) tab.focus();
  }
  tabs.forEach((tab, i) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) choose(tabs[(i + step + tabs.length) % tabs.length], true);
    });
  });

  // ---- trajectories ----

  let packed;
  async function trajectories() {
    if (packed) return packed;
    const bytes = Uint8Array.from(atob($("packed").textContent.trim()), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    packed = JSON.parse(await new Response(stream).text());
    return packed;
  }

  const KEYWORDS = /^(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|case|nonlocal|not|or|pass|raise|return|try|while|with|yield|True|False|None)$/;
  const TOKEN = /(#[^\n]*)|((?:[rbfRBF]{0,2})(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?))|(\b\d[\w.]*)|([A-Za-z_]\w*)|([\s\S])/g;

  function python(source) {
    const pre = make("pre");
    pre.tabIndex = 0;
    let line = 0;
    const number = () => pre.append(make("span", "no", String(++line)));
    const put = (text, className) => text.split("\n").forEach((part, i) => {
      if (i) { pre.append("\n"); number(); }
      if (part) pre.append(className ? make("span", className, part) : part);
    });
    number();
    for (const [text, comment, string, num, word] of source.replace(/\n+$/, "").matchAll(TOKEN)) {
      put(text, comment ? "c" : string ? "s" : num ? "n" : word && KEYWORDS.test(word) ? "k" : "");
    }
    return pre;
  }

  const seconds = (s) => (s === undefined ? "" : s.toFixed(2) + " s");

  const counted = (names) => Object.entries(names.reduce((counts, name) => ({ ...counts, [name]: (counts[name] || 0) + 1 }), {}))
    .map(([name, count]) => (count > 1 ? `${count} × ${name}` : name)).join(", ");

  // The log has a program where it ended, behind the calls it made; a reader wants it in front of them.
  function steps(events, text) {
    const nodes = [];
    let inside = [];
    for (const event of events) {
      if (event.inside_program) inside.push(step(event, text));
      else nodes.push(step(event, text, event.event === "program" ? inside.splice(0) : []));
    }
    return [...nodes, ...inside];
  }

  function step(event, text, calls = []) {
    const kind = event.event;
    const node = make("div", "step " + kind + (event.inside_program ? " inside" : "") + (event.error && event.error !== false ? " bad" : ""));
    if (kind === "reply") {
      const t = event.tokens || {};
      const asks = event.calls && event.calls.length ? " · asks for " + counted(event.calls) : "";
      node.append(make("div", "head", `turn ${event.turn}: the model · ${t.input ?? 0} in, ${t.output ?? 0} out · ${seconds(event.seconds)}${asks}`));
      if (event.text) node.append(make("p", "", text(event.text)));
    } else if (kind === "program") {
      node.append(make("div", "head", `program: ${event.outcome}${event.rolled_back ? ", its changes undone" : ""} ${seconds(event.seconds)}`));
      node.append(python(text(event.program)));
      if (calls.length) node.append(make("div", "head", "its calls"), ...calls);
      if (event.stdout) node.append(make("div", "head", "printed"), make("pre", "", text(event.stdout)));
      if (event.result !== undefined) node.append(make("div", "head", "result"), make("pre", "", text(event.result)));
      if (event.error) node.append(make("div", "head", "error"), make("pre", "", text(event.error)));
      for (const kept of event.kept || []) node.append(make("p", "", "stays done: " + text(kept)));
    } else if (kind === "tool" || kind === "undo") {
      const details = make("details");
      const summary = make("summary");
      summary.append(make("code", "", (kind === "undo" ? "undo: " : "") + event.tool), " ", make("code", "", text(event.arguments)));
      details.append(summary, make("pre", "", text(event.result)));
      node.append(details);
    } else {
      node.append(make("div", "head", "the model is told"), make("p", "", text(event.text || "")));
    }
    return node;
  }

  function lane(approach, trial, strings) {
    const text = (value) => (typeof value === "number" ? strings[value] : value);
    const box = make("article", "lane");
    const head = make("h3", "", approach);
    box.append(head);
    if (!trial) {
      box.append(make("p", "dim", "This trial did not run, or its trajectory is not in this page: see trials.jsonl in the run folder."));
      return box;
    }
    head.append(make("span", "badge " + trial.result, trial.result.toLowerCase()));
    box.append(make("p", "sum", `${trial.turns} ${trial.turns === 1 ? "turn" : "turns"} · ${trial.calls} calls · ${trial.input.toLocaleString("en-US")} in · ${trial.output.toLocaleString("en-US")} out · ${seconds(trial.seconds)}${trial.cost}`));
    if (trial.error) box.append(make("p", "step bad", trial.error));
    box.append(...steps(trial.events, text));
    if (trial.answer) box.append(make("div", "head dim", "answer"), make("pre", "", text(trial.answer)));
    const checks = make("details");
    const passed = trial.checks.filter((check) => check[3]).length;
    checks.append(make("summary", "", `checks: ${passed} of ${trial.checks.length}`));
    checks.open = passed < trial.checks.length;
    const list = make("ul", "checks");
    for (const [name, expected, actual, ok] of trial.checks) {
      list.append(make("li", ok ? "" : "no-pass", ok ? `${name}: ${text(actual)}` : `${name}: expected ${text(expected)}, got ${text(actual)}`));
    }
    checks.append(list);
    box.append(checks);
    return box;
  }

  let opener;
  async function open(task, epoch) {
    const section = $("trajectory");
    section.hidden = false;
    $("trajectory-h").textContent = task + "  " + (data.names[task] || "");
    const lanes = $("lanes");
    lanes.replaceChildren(make("p", "dim", "unpacking…"));
    let all;
    try { all = await trajectories(); } catch (error) {
      lanes.replaceChildren(make("p", "", "This browser cannot unpack trajectories (" + error + "); the run folder has them in trials.jsonl."));
      return;
    }
    const select = $("epoch");
    select.replaceChildren(...Array.from({ length: data.epochs }, (_, i) => {
      const option = make("option", "", String(i + 1));
      option.value = i + 1;
      return option;
    }));
    // Where something went wrong is what is looked for.
    const bad = data.approaches.flatMap((a) => Object.entries(all.trials[task]?.[a] || {})).find(([, t]) => t.result !== "PASSED");
    const chosen = epoch || (bad ? Number(bad[0]) : 1);
    select.value = chosen;
    select.dataset.task = task;
    lanes.replaceChildren(...data.approaches.map((a) => lane(a, all.trials[task]?.[a]?.[chosen], all.strings)));
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: "start" });
    history.replaceState(null, "", "#task=" + encodeURIComponent(task) + "&epoch=" + chosen);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-task]");
    if (button && button.tagName === "BUTTON") { opener = button; open(button.dataset.task); }
  });
  $("epoch").addEventListener("change", () => open($("epoch").dataset.task, Number($("epoch").value)));
  function close() {
    $("trajectory").hidden = true;
    history.replaceState(null, "", location.pathname + location.search);
    if (opener) opener.focus();
  }
  $("close").addEventListener("click", close);
  $("trajectory").addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });

  drawAll();
  const asked = new URLSearchParams(location.hash.slice(1));
  if (asked.get("task")) open(asked.get("task"), Number(asked.get("epoch")) || 0);
})();
