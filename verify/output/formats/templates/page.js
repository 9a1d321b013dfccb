// Filters that combine, and keyboard access to scrolling areas. Without this script, all is shown.
"use strict";

const bar = document.querySelector(".filters");
const selects = bar ? [...bar.querySelectorAll("select")] : [];
const items = [...document.querySelectorAll("[data-item]")].map((element) => ({
  element,
  kind: element.dataset.item,
  tags: Object.fromEntries(
    selects.map(({ name }) => [name, new Set((element.dataset[name] || "").split(" "))]),
  ),
}));
// Findings that say the same are folded. What is printed on paper cannot be unfolded.
const folds = [...document.querySelectorAll(".fold")];
addEventListener("beforeprint", () => {
  for (const fold of folds) fold.querySelector("details").open = true;
});

// The kinds that the status line counts. A "part" is filtered too, but not counted.
const plurals = { topic: "topics", finding: "findings", number: "numbers" };

function show() {
  const wanted = selects.filter((select) => select.value);
  const counts = {};
  for (const { element, kind, tags } of items) {
    const fits = wanted.every((select) => tags[select.name].has(select.value));
    element.hidden = !fits;
    if (kind in plurals && !element.closest("#aside")) {
      counts[kind] ??= [0, 0];
      counts[kind][0] += fits ? 1 : 0;
      counts[kind][1] += 1;
    }
  }
  for (const fold of folds) {
    fold.hidden = !fold.querySelector("[data-item=finding]:not([hidden])");
  }
  const words = Object.entries(counts).map(
    ([kind, [shown, all]]) => `${shown} of ${all} ${plurals[kind]}`,
  );
  bar.querySelector("[role=status]").textContent = `${words.join(" and ")} shown`;
  bar.querySelector(".nothing").hidden = Object.values(counts).some(([shown]) => shown);
  bar.querySelector("button").disabled = !wanted.length;
}

// The address holds the chosen filters as the visible words: the numbers change from run to run.
function remember() {
  const state = new URLSearchParams(
    selects.filter(({ value }) => value).map((each) => [each.name, each.selectedOptions[0].text]),
  ).toString();
  history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search);
}

function recall() {
  const state = new URLSearchParams(location.hash.slice(1));
  for (const select of selects) {
    const option = [...select.options].find(({ text }) => text === state.get(select.name));
    select.value = option ? option.value : "";
  }
}

function reset() {
  for (const select of selects) select.value = "";
  show();
}

// A link also works if a filter or a closed section hides its target.
function follow() {
  const target = location.hash.includes("=") ? null : document.getElementById(location.hash.slice(1));
  if (!target) return;
  if (bar && target.closest("[hidden]")) reset();
  for (let part = target.closest("details"); part; part = part.parentElement.closest("details")) {
    part.open = true;
  }
  reach(target, FRAMES);
}

// A part that was never visible has a guessed height. So scroll again until the target stays.
const FRAMES = 6;

function reach(target, frames) {
  target.scrollIntoView();
  if (frames) requestAnimationFrame(() => reach(target, frames - 1));
}

document.documentElement.classList.add("scripted");

// The Tab key stops at an area that scrolls, and not at one whose content fits.
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls =
      target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
    if (scrolls) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const region of document.querySelectorAll(".scroll")) sizes.observe(region);

if (bar) {
  bar.hidden = false;
  bar.addEventListener("change", () => {
    show();
    remember();
  });
  bar.querySelector("button").addEventListener("click", () => {
    reset();
    remember();
  });
  recall();
  show();
}
addEventListener("hashchange", () => {
  if (bar && location.hash.includes("=")) {
    recall();
    show();
  }
  follow();
});
follow();
