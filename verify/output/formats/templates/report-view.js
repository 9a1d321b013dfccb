// What the reader sees: the topics that fit, the filters with their counts, the keys.

const tools = document.querySelector(".tools");
const search = document.getElementById("q");
const sorting = document.getElementById("sort");
const CHUNK = 12; // topics that are laid out at once
const HEIGHT = 220; // pixels of a topic that nobody has seen yet
const FRAMES = 6; // in which a place settles after parts above it were laid out
let chunks = [];

// A long page has only the topics near the reader; the others keep their room.
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) fill(target);
      else empty(target);
    }
  },
  { rootMargin: "1200px 0px" },
);

function fill(chunk) {
  if (chunk.firstChild) return;
  chunk.append(...chunk.topics.map(node));
  chunk.style.minHeight = "";
}

function empty(chunk) {
  if (!packed || !chunk.firstChild || chunk.contains(document.activeElement) || printing) return;
  chunk.style.minHeight = `${chunk.offsetHeight}px`;
  chunk.replaceChildren();
  for (const at of chunk.topics) delete nodes[at];
}

function lay() {
  near.disconnect();
  chunks = [];
  const parts = [];
  let start = 0;
  let place = 0;
  for (const [heading, size] of wanted.order ? [["", total]] : data.sections) {
    start += size;
    const some = [];
    while (place < shown.length && (wanted.order || shown[place] < start)) some.push(shown[place++]);
    if (!some.length) continue;
    const section = document.createElement("section");
    if (heading) section.append(title(heading, some.length));
    for (let at = 0; at < some.length; at += CHUNK) section.append(chunk(some.slice(at, at + CHUNK)));
    parts.push(section);
  }
  if (!parts.length) parts.push(make("p", total ? "No topic fits." : "There is no topic to show."));
  host.replaceChildren(...parts);
  for (const each of chunks) {
    if (packed) near.observe(each);
    else fill(each);
  }
}

function make(name, text, kind = "") {
  const element = document.createElement(name);
  element.textContent = text;
  if (kind) element.className = kind;
  return element;
}

function title(heading, count) {
  const line = make("h2", `${heading} `);
  line.append(make("span", count.toLocaleString("en"), "n"));
  return line;
}

function chunk(some) {
  const element = document.createElement("div");
  element.topics = some;
  if (packed) element.style.minHeight = `${some.length * HEIGHT}px`;
  chunks.push(element);
  return element;
}

// The filters, with the number of topics that each value would leave.
function showFacets() {
  const panel = document.querySelector("#facets > div");
  panel.replaceChildren(...data.facets.map((facet, number) => group(facet, number)));
  const chosen = wanted.facets.flatMap((values, facet) =>
    [...values].map((value) => drop(facet, value)),
  );
  if (chosen.length) chosen.push(clear());
  document.getElementById("chosen").replaceChildren(...chosen);
}

function group(facet, number) {
  const box = document.createElement("fieldset");
  box.append(make("legend", facet.label));
  const live = facet.values.map((_, at) => at).filter((at) => counts[number][at] || wanted.facets[number].has(at));
  box.hidden = !live.length;
  for (const at of live.slice(0, MOST_VALUES)) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "checkbox";
    input.checked = wanted.facets[number].has(at);
    input.addEventListener("change", () => choose(number, at, input.checked));
    label.append(input, make("span", facet.values[at]), make("span", counts[number][at].toLocaleString("en"), "n"));
    box.append(label);
  }
  if (live.length > MOST_VALUES) {
    box.append(make("p", `and ${(live.length - MOST_VALUES).toLocaleString("en")} more: search for one`, "q"));
  }
  return box;
}

function choose(facet, value, isChosen) {
  if (isChosen) wanted.facets[facet].add(value);
  else wanted.facets[facet].delete(value);
  show();
  remember();
  const again = document.querySelectorAll("#facets fieldset")[facet];
  const label = [...again.querySelectorAll("label")].find(
    (each) => each.children[1].textContent === data.facets[facet].values[value],
  );
  if (label) label.firstChild.focus();
}

function drop(facet, value) {
  const { label, values } = data.facets[facet];
  const button = make("button", `${label.toLowerCase()}: ${values[value]} ×`);
  button.addEventListener("click", () => choose(facet, value, false));
  return button;
}

function clear() {
  const button = make("button", "show all");
  button.addEventListener("click", () => {
    reset();
    remember();
  });
  return button;
}

function reset() {
  wanted.words = "";
  for (const values of wanted.facets) values.clear();
  show();
}

function show() {
  find();
  lay();
  showFacets();
  search.value = wanted.words;
  sorting.value = wanted.order;
  const all = total.toLocaleString("en");
  const words = `${shown.length.toLocaleString("en")} of ${all} topics`;
  tools.querySelector("[role=status]").textContent = words;
}

// Go to a topic, also if it is not laid out yet: parts above it may still change their height.
function go(at, target = null) {
  if (!shown.includes(at)) reset();
  const home = chunks.find((each) => each.topics.includes(at));
  fill(home);
  const goal = (target && document.getElementById(target)) || node(at);
  for (let part = goal.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  const row = goal.closest("tr");
  if (row) unfold(row, true);
  node(at).focus({ preventScroll: true });
  settle(goal, FRAMES);
}

function settle(goal, frames) {
  goal.scrollIntoView({ block: goal.matches(".topic") ? "start" : "center" });
  if (frames) requestAnimationFrame(() => settle(goal, frames - 1));
}

function follow() {
  const anchor = location.hash.slice(1);
  if (!anchor || anchor.includes("=")) return;
  const at = topicOf(anchor);
  if (at >= 0) go(at, anchor);
  for (const old of document.querySelectorAll(".target")) old.classList.remove("target");
  const target = document.getElementById(anchor);
  if (!target) return;
  target.classList.add("target");
  const fold = target.closest("details");
  if (fold) fold.open = true;
}

function unfold(row, isOpen) {
  row.classList.toggle("open", isOpen);
  row.querySelector("button").ariaExpanded = String(row.classList.contains("open"));
}

function step(by) {
  const topic = document.activeElement.closest(".topic");
  const here = topic ? shown.indexOf(numbers.get(topic.id)) : -1;
  const next = here < 0 ? (by > 0 ? 0 : shown.length - 1) : here + by;
  if (next >= 0 && next < shown.length) go(shown[next]);
}

// On paper nothing can be unfolded: errors and warnings are said in full, notes by their rule.
let printing = false;
let unfolded = [];
addEventListener("beforeprint", () => {
  printing = true;
  for (const each of chunks) fill(each);
  unfolded = [...host.querySelectorAll(".fold:is(.error, .warning):not([open])")];
  for (const fold of unfolded) fold.open = true;
});
addEventListener("afterprint", () => {
  printing = false;
  for (const fold of unfolded) fold.open = false;
});

document.documentElement.classList.add("scripted");
nodes.forEach(ready);
host.addEventListener("click", (event) => {
  const button = event.target.closest("td button");
  if (button) unfold(button.closest("tr"));
});
let timer = 0;
search.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    wanted.words = search.value.trim();
    const { value, selectionStart } = search;
    show();
    search.value = value;
    search.setSelectionRange(selectionStart, selectionStart);
    remember();
  }, total > 2000 ? 250 : 60);
});
sorting.addEventListener("change", () => {
  wanted.order = sorting.value;
  show();
  remember();
});
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && document.activeElement === search) {
    search.blur();
  } else if (event.target.matches("input[type=search], select, textarea")) {
    return;
  } else if (event.key === "/") {
    event.preventDefault();
    search.focus();
  } else if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
  }
});
addEventListener("hashchange", () => {
  if (location.hash.includes("=")) {
    recall();
    show();
  }
  follow();
});
if (total) {
  tools.hidden = false;
  recall();
  show();
}
follow();
