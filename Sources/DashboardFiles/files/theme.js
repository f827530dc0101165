// Before the first paint, so that the page does not flash in the other colours. Nothing else is kept in
// the browser: a choice of colours is no secret.
(() => {
  const known = ["light", "dark"];
  const root = document.documentElement;
  const show = (theme) => {
    if (known.includes(theme)) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  let kept = null;
  try {
    kept = localStorage.getItem("theme");
  } catch {
    // A browser that keeps nothing follows the system.
  }
  show(kept);
  addEventListener("theme", (event) => {
    show(event.detail);
    try {
      if (known.includes(event.detail)) localStorage.setItem("theme", event.detail);
      else localStorage.removeItem("theme");
    } catch {
      // As above.
    }
  });
})();
