"use strict";
// Folds what says nothing, filters findings by severity, and moves between them by key.
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const chips = [...document.querySelectorAll(".chip")];
  const [meaning, unfold, help] = [byId("meaning-only"), byId("unfold"), byId("help")];
  // Sentences that stay around those with something to say, and the shortest run worth folding.
  const CONTEXT = 1;
  const SHORTEST = 3;

  const pressed = (button) => button.getAttribute("aria-pressed") === "true";
  const press = (button, on) => button.setAttribute("aria-pressed", String(on));
  const findings = () => [...document.querySelectorAll(".findings li")].filter((item) => item.offsetParent);

  const speaks = (row) => {
    const off = chips.filter((chip) => !pressed(chip)).map((chip) => chip.dataset.severity);
    const loud = [...row.querySelectorAll(".findings li")].some((item) => !off.includes(item.classList[0]));
    return loud || (row.classList.contains("changed") && !pressed(meaning)) || "#" + row.id === location.hash;
  };

  const foldRun = (run, label) => {
    run.forEach((row) => row.classList.add("folded"));
    const fold = document.createElement("tbody");
    fold.className = "fold";
    const cell = fold.insertRow().insertCell();
    cell.colSpan = 3;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `⋯ ${label} ${run.length}`;
    button.addEventListener("click", () => {
      run.forEach((row) => row.classList.remove("folded"));
      fold.remove();
      run[0].querySelector("a").focus();
    });
    cell.append(button);
    run[0].before(fold);
  };

  const foldTable = (table) => {
    table.querySelectorAll(".fold").forEach((fold) => fold.remove());
    const rows = [...table.querySelectorAll(".row")];
    rows.forEach((row) => row.classList.remove("folded"));
    if (pressed(unfold)) return;
    const loud = rows.map(speaks);
    const near = rows.map((_, at) => loud.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).includes(true));
    for (let at = 0; at < rows.length; at += 1) {
      let end = at;
      while (end < rows.length && !near[end]) end += 1;
      if (end - at >= SHORTEST) foldRun(rows.slice(at, end), table.dataset.folded);
      at = end;
    }
  };

  const apply = () => {
    chips.forEach((chip) => root.classList.toggle(`no-${chip.dataset.severity}`, !pressed(chip)));
    document.querySelectorAll("table").forEach(foldTable);
  };

  const onlyMeaning = (on) => {
    press(meaning, on);
    chips.forEach((chip) => press(chip, !on || chip.dataset.severity === "error"));
    apply();
  };

  chips.forEach((chip) => chip.addEventListener("click", () => {
    press(chip, !pressed(chip));
    press(meaning, false);
    apply();
  }));
  meaning.addEventListener("click", () => onlyMeaning(!pressed(meaning)));
  unfold.addEventListener("click", () => {
    press(unfold, !pressed(unfold));
    apply();
  });
  byId("keys").addEventListener("click", () => help.showModal());

  const go = (step) => {
    const items = findings();
    const here = document.activeElement;
    const at = items.indexOf(here);
    const behind = (item) => here.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING;
    // From elsewhere on the page it goes to the nearest finding in that direction.
    const next = at >= 0 ? items[at + step]
      : step > 0 ? items.find((item) => here === document.body || behind(item))
        : items.findLast((item) => here === document.body || !behind(item));
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  };

  const keys = { j: () => go(1), k: () => go(-1), m: () => meaning.click(), u: () => unfold.click(), "?": () => help.showModal() };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  const reveal = () => {
    apply();
    const row = location.hash && byId(location.hash.slice(1));
    if (row) row.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  root.classList.add("scripted");
  reveal();
})();
