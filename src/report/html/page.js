"use strict";
const filter = document.getElementById("meaning");
const shown = () => [...document.querySelectorAll(".findings li")].filter((item) => item.offsetParent);
const apply = () => document.body.classList.toggle("meaning-only", filter.checked);
filter.addEventListener("change", apply);
apply();
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "m") {
    filter.checked = !filter.checked;
    apply();
  } else if (event.key === "j" || event.key === "k") {
    const items = shown();
    const step = event.key === "j" ? 1 : -1;
    const at = items.indexOf(document.activeElement);
    const next = items[at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step];
    if (next) {
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "center" });
    }
  }
});
