// In the head, so that the page is never drawn in the other theme first.
(() => {
  const root = document.documentElement;
  let chosen = "system";
  try { chosen = localStorage.getItem("codemode-theme") || "system"; } catch { /* a page from a file may have no storage */ }
  const apply = () => { if (chosen === "system") root.removeAttribute("data-theme"); else root.dataset.theme = chosen; };
  apply();
  window.theme = {
    name: () => chosen,
    next: () => {
      const dark = matchMedia("(prefers-color-scheme: dark)").matches;
      const order = dark ? ["system", "light", "dark"] : ["system", "dark", "light"];
      chosen = order[(order.indexOf(chosen) + 1) % 3];
      try { localStorage.setItem("codemode-theme", chosen); } catch { /* then it is not remembered */ }
      apply();
    },
  };
})();
