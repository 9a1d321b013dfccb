// The page of a review. It shows what the server knows, and asks it for one change at a time.
// Text from a ledger is only ever set as text: nothing in it can become an element.
"use strict";

const TOKEN = location.pathname.split("/")[1];
const PAUSE = 2000; // milliseconds between two looks at the files
const STEPS = [
  { name: "drafts", title: "Drafts" },
  { name: "pairs", title: "Topics" },
  { name: "sources", title: "Sources" },
  { name: "findings", title: "Findings" },
  { name: "report", title: "Report" },
];
const FIELDS = [
  ["source", "Who says it"],
  ["claim", "What is counted"],
  ["value", "Figure, as said"],
  ["unit", "Unit"],
  ["as_of", "Day of the figure"],
  ["date", "Day when it was said"],
  ["place", "Place"],
  ["kind", "Kind"],
  ["note", "Note of the desk"],
];
const KEYS = [
  ["1 to 5", "the steps: drafts, topics, sources, findings, report"],
  ["j, k", "the next one, the one before"],
  ["n", "draft the rows of an article"],
  ["a", "accept a drafted row"],
  ["m", "mend it: change cells, then Enter"],
  ["d", "drop it"],
  ["o, t", "a pair is one topic, or two topics"],
  ["p", "place a source: who is it, and whose side is it on?"],
  ["s", "suppress a finding, with a reason and an end"],
  ["u", "undo the last change"],
  ["Esc", "close a form without a change"],
  ["?", "these keys"],
];

let state = null;
let step = "";
let form = null; // the open form: the step, the key of its item, what was typed so far
let isBusy = false;
let hasEnded = false;
let shownReport = "";
const places = { drafts: 0, pairs: 0, sources: 0, findings: 0, report: 0 };

const byId = (id) => document.getElementById(id);

function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "on") {
      for (const [event, act] of Object.entries(value)) made.addEventListener(event, act);
    } else if (value === true) {
      made.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

function button(title, key, act, kind) {
  const label = make("button", { type: "button", class: kind, on: { click: act } }, title);
  if (key) label.append(" ", make("kbd", {}, key));
  return label;
}

function plural(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

function say(text, isWrong) {
  byId("said").textContent = text;
  byId("said").className = isWrong ? "wrong" : "";
}

// Asking the server

async function ask(path, said) {
  const options = said && {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Verify-Token": TOKEN },
    body: JSON.stringify(said),
  };
  const answer = await fetch(path, options);
  if (answer.status === 204) return [204, null];
  if (answer.status === 403) throw new Error(await answer.text());
  return [answer.status, await answer.json()];
}

async function act(name, said) {
  if (isBusy || hasEnded) return;
  isBusy = true;
  document.body.setAttribute("aria-busy", "true");
  try {
    const [status, answer] = await ask(`do/${name}`, { version: state.version, ...said });
    if (status === 200) form = null;
    take(answer);
    say(answer.error || (answer.last ? answer.last.what : ""), status !== 200);
  } catch {
    end();
  } finally {
    isBusy = false;
    document.body.removeAttribute("aria-busy");
  }
}

async function look() {
  if (!isBusy && !hasEnded) {
    try {
      const [status, answer] = await ask(`state?version=${state ? state.version : ""}`);
      if (status === 200 && !isBusy && (!state || answer.version > state.version)) {
        const isFirst = state === null;
        take(answer);
        if (!isFirst && answer.last) say(`elsewhere: ${answer.last.what}`, false);
      }
    } catch {
      end();
    }
  }
  if (!hasEnded) setTimeout(look, PAUSE);
}

function end() {
  hasEnded = true;
  say("The review has ended. What you decided is in the files. You can close this page.", false);
  for (const each of document.querySelectorAll("button, input, select")) each.disabled = true;
}

function take(answer) {
  const kept = current();
  state = answer;
  if (!step) step = firstStep();
  if (kept) {
    const at = items().findIndex((each) => each.key === kept.key);
    if (at >= 0) places[step] = at;
  }
  if (form && !(state[form.step] || []).some((each) => each.key === form.key)) form = null;
  draw();
}

// What is shown

function items() {
  return (state && state[step]) instanceof Array ? state[step] : [];
}

function current() {
  const all = items();
  places[step] = Math.max(0, Math.min(places[step], all.length - 1));
  return all[places[step]] || null;
}

function left(name) {
  const fresh = name === "drafts" ? state.copies.filter((each) => each.is_new) : [];
  return fresh.reduce((sum, each) => sum + each.left, state.counts[name] || 0);
}

function firstStep() {
  const open = STEPS.find((each) => each.name !== "report" && left(each.name));
  return open ? open.name : "report";
}

function draw() {
  const active = document.activeElement;
  const field = active && active.form ? active.name : "";
  byId("names").textContent = state.ledgers.map((each) => each.name).join(", ");
  document.title = `Review ${byId("names").textContent}`;
  byId("undo").disabled = !state.undoable;
  drawSteps();
  drawLast();
  const main = byId("main");
  if (step === "report") {
    drawReport(main);
  } else {
    shownReport = "";
    main.replaceChildren(...notes(), ...lists[step](), ...rest());
  }
  focus(field);
}

function focus(field) {
  const opened = byId("main").querySelector("form.open");
  const named = opened && (opened.elements[field] || opened.elements[0]);
  const card = byId("main").querySelector('[aria-current="true"]');
  const target = named || card;
  if (!target || byId("keys").open) return;
  target.focus({ preventScroll: true });
  (card || target).scrollIntoView({ block: "nearest" });
}

function drawSteps() {
  const made = STEPS.map((each, at) => {
    const count = left(each.name);
    const badge =
      each.name === "report"
        ? null
        : make("span", { class: count ? "count" : "count none" }, count.toLocaleString("en"));
    return make(
      "button",
      {
        type: "button",
        "aria-current": each.name === step ? "page" : null,
        on: { click: () => go(each.name) },
      },
      each.title,
      badge,
      make("kbd", { "aria-hidden": "true" }, String(at + 1)),
    );
  });
  byId("steps").replaceChildren(...made);
}

function drawLast() {
  const last = state.last;
  byId("last").hidden = !last || !last.lines.length || step === "report";
  if (!last) return;
  const lines = last.lines.map(([sign, before, changed, after]) => {
    const kind = { "-": "removed", "+": "added" }[sign] || "";
    const words = { "-": "del", "+": "ins" }[sign] || "span";
    return make(
      "div",
      { class: `line ${kind}` },
      make("span", {}, sign),
      make("span", { class: "words" }, before, changed ? make(words, {}, changed) : "", after),
    );
  });
  byId("last").replaceChildren(
    make("p", {}, make("strong", {}, last.path), `: ${last.what}`),
    make("div", { tabindex: "0", role: "group", "aria-label": "Changed lines" }, ...lines),
  );
}

function notes() {
  const made = [];
  if (state.problem) {
    made.push(make("p", { class: "panel wrong" }, `${state.problem}. Below is what was read before.`));
  }
  for (const each of state.unread) made.push(make("p", { class: "panel wrong" }, each));
  for (const each of state.ledgers) {
    if (each.fixed) made.push(make("p", { class: "panel" }, `${each.name}: ${each.fixed}`));
  }
  return made;
}

// Say what follows a list: that there are more, or that all is done.
function rest() {
  const more = (state.counts[step] || 0) - items().length;
  if (more > 0) return [make("p", { class: "quiet" }, `${plural(more, "more")} after these`)];
  if (left(step)) return [];
  const next = STEPS.find((each) => each.name !== step && left(each.name)) || STEPS[4];
  const at = STEPS.indexOf(next) + 1;
  return [
    make(
      "div",
      { class: "panel done" },
      make("p", {}, done[step]()),
      button(next.title, String(at), () => go(next.name), "main"),
    ),
  ];
}

const done = {
  drafts: () =>
    state.counts.reviewed
      ? `All drafted rows are reviewed: ${plural(state.counts.reviewed, "row")} in the ledger.`
      : "No drafted rows. Start with --copy ARTICLE to draft rows from an article.",
  pairs: () => "No two topics may be one: all are settled.",
  sources: () => "It is known who each source is.",
  findings: () => "No findings.",
};

function card(item, at, label, ...children) {
  const isCurrent = at === places[step];
  return make(
    "article",
    {
      class: "card",
      tabindex: "-1",
      "aria-label": label,
      "aria-current": isCurrent ? "true" : null,
      on: { click: () => point(at) },
    },
    ...children,
  );
}

function point(at) {
  if (at === places[step]) return;
  places[step] = at;
  if (form && form.key !== (current() || {}).key) form = null;
  draw();
}

function isOpen(item) {
  return form !== null && form.step === step && form.key === item.key;
}

function open() {
  const item = current();
  if (!item || (item.fixed && step === "findings")) return;
  form = { step, key: item.key, typed: {} };
  draw();
}

function close() {
  form = null;
  draw();
}

// A field of the open form. What was typed is kept if the list is drawn again.
function field(name, title, value, attributes, choices) {
  const keep = (event) => {
    if (form) form.typed[name] = event.target.value;
  };
  const typed = form && name in form.typed ? form.typed[name] : value;
  const made = make(choices ? "select" : "input", {
    name,
    autocomplete: "off",
    spellcheck: "false",
    ...attributes,
    on: { input: keep, change: keep },
  });
  for (const [word, shown] of choices || []) made.append(make("option", { value: word }, shown));
  made.value = typed;
  return make("label", { class: attributes && attributes.class }, title, made);
}

function fields(submit, title, ...children) {
  const send = (event) => {
    event.preventDefault();
    submit(Object.fromEntries(new FormData(event.target)));
  };
  return make(
    "form",
    { class: "open", on: { submit: send } },
    ...children,
    make(
      "div",
      { class: "buttons" },
      make("button", { type: "submit", class: "main" }, title, " ", make("kbd", {}, "Enter")),
      button("Cancel", "Esc", close),
    ),
  );
}

function buttons(at, ...made) {
  return at === places[step] ? make("div", { class: "buttons" }, ...made) : null;
}

// The lists of the steps

const lists = {
  drafts() {
    const fresh = state.copies.filter((each) => each.left && each.is_new);
    const begun = state.copies.filter((each) => each.left && !each.is_new);
    return [...fresh.map(drafting), ...state.drafts.map(drafted), ...begun.map(drafting)];
  },
  pairs() {
    const lead = "Labels that may mean one thing. Their figures are compared only if you say so.";
    return [...leading(lead), ...state.pairs.map(pair)];
  },
  sources() {
    const lead =
      "Nobody knows who these sources are, so they count as neither independent nor on a side.";
    return [...leading(lead), ...state.sources.map(source)];
  },
  findings() {
    const lead = "The gravest first. Suppress one only if you checked it and accept it.";
    return [...leading(lead), ...state.findings.map(finding)];
  },
};

function leading(text) {
  return items().length ? [make("p", { class: "lead quiet" }, text)] : [];
}

function drafting(copy) {
  const send = (event) => {
    event.preventDefault();
    act("draft", { copy: copy.name, date: event.target.elements.date.value });
  };
  return make(
    "form",
    { class: "panel drafting", on: { submit: send } },
    make(
      "p",
      { class: "wide" },
      make("strong", {}, copy.name),
      copy.is_new
        ? `: ${plural(copy.left, "figure")}. Draft a row for each, then accept, mend or drop it.`
        : `: ${plural(copy.left, "figure")} without a row, dropped or new.`,
    ),
    make("label", {}, "Day of the article, if known", make("input", { type: "date", name: "date" })),
    make(
      "div",
      { class: "buttons" },
      make(
        "button",
        { type: "submit", class: "main" },
        `Draft ${plural(copy.left, "row")} `,
        make("kbd", {}, "n"),
      ),
    ),
  );
}

function drafted(item, at) {
  const words = item.sentence;
  const quote = make(
    "blockquote",
    {},
    make("span", { class: "around" }, words.earlier),
    words.before,
    make("mark", {}, words.figure),
    words.after,
    make("span", { class: "around" }, words.later),
  );
  const left = make(
    "div",
    {},
    quote,
    make("p", { class: "quiet" }, item.origin || item.where),
    item.faults.length
      ? make("ul", { class: "fault" }, ...item.faults.map((each) => make("li", {}, each)))
      : null,
  );
  const shown = item.shown;
  const label = `${shown.source || "the reporter"}: ${shown.value}, ${shown.claim}`;
  return card(item, at, label, left, isOpen(item) ? mending(item) : summed(item, at));
}

function summed(item, at) {
  const shown = item.shown;
  const who = shown.source || "no source: the reporter's own voice";
  const said = shown.date && !shown.as_of ? `said ${shown.date}` : shown.as_of;
  const more = [shown.unit, shown.kind, said, shown.place, shown.note];
  return make(
    "div",
    {},
    make("p", { class: shown.source ? "" : "fault" }, who),
    make("p", { class: "value" }, shown.value),
    make("p", {}, shown.claim),
    make("p", { class: "quiet" }, more.filter(Boolean).join(" · ")),
    buttons(
      at,
      button("Accept", "a", () => act("accept", { key: item.key }), "main"),
      button("Mend", "m", open),
      button("Drop", "d", () => act("drop", { key: item.key }), "grave"),
    ),
  );
}

function mending(item) {
  const send = (typed) => {
    const cells = Object.entries(typed).filter(([name, text]) => text !== item.cells[name]);
    act("mend", { ...Object.fromEntries(cells), key: item.key });
  };
  const made = FIELDS.map(([name, title]) => {
    const known = ["", ...state.figure_kinds].map((each) => [each, each || "as inferred"]);
    const isKnown = known.some(([word]) => word === item.cells.kind);
    return field(name, title, item.cells[name], {}, name === "kind" && isKnown ? known : null);
  });
  return fields(send, "Save and accept", ...made);
}

function pair(item, at) {
  const sides = item.sides.map((side) =>
    make(
      "div",
      {},
      make("h2", {}, side.name),
      make("ul", {}, ...side.claims.map((each) => make("li", {}, each))),
    ),
  );
  return card(
    item,
    at,
    item.sides.map((side) => side.name).join(", perhaps the same as "),
    ...sides,
    make("p", { class: "wide quiet" }, `What differs: ${item.differs}. `, item.join.join("; ")),
    buttons(
      at,
      button("One topic", "o", () => act("join", { key: item.key }), "main"),
      button("Two topics", "t", () => act("part", { key: item.key })),
    ),
  );
}

function source(item, at) {
  const known = make(
    "div",
    {},
    make("h2", {}, item.name),
    item.near.length
      ? make("p", { class: "quiet" }, `Perhaps a slip for ${item.near.join(" or ")}?`)
      : null,
    make("ul", {}, ...item.claims.map((each) => make("li", {}, each))),
    item.more ? make("p", { class: "quiet" }, `and ${plural(item.more, "more claim")}`) : null,
  );
  const place = buttons(at, button("Say who it is", "p", open, "main"));
  return card(item, at, item.name, known, isOpen(item) ? placing(item) : place);
}

function placing(item) {
  const kinds = [["", "choose"], ...state.kinds.map((each) => [each, each])];
  return make(
    "div",
    {},
    fields(
      (typed) => act("place", { ...typed, key: item.key }),
      "Save",
      field("kind", "What is it?", item.kind, { required: true }, kinds),
      field("party", "Whose side does it speak for, if any?", item.party, { list: "parties" }),
    ),
    make("datalist", { id: "parties" }, ...state.parties.map((each) => make("option", { value: each }))),
  );
}

function finding(item, at) {
  const head = make(
    "p",
    { class: "wide" },
    make("span", { class: `severity ${item.severity}` }, `${item.severity} ${item.code}`),
    ` ${item.rule} `,
    make("span", { class: "quiet" }, item.where),
  );
  const words = make(
    "p",
    { class: "wide" },
    item.about ? make("strong", {}, `${item.about}: `) : null,
    item.message,
  );
  const fixed = make("p", { class: "wide quiet" }, `Cannot be suppressed here: ${item.fixed}`);
  const tools = item.fixed
    ? at === places[step]
      ? fixed
      : null
    : buttons(at, button("Suppress", "s", open));
  const label = `${item.severity} ${item.code}: ${item.about}`;
  return card(item, at, label, head, words, isOpen(item) ? suppressing(item) : tools);
}

function suppressing(item) {
  const made = fields(
    (typed) => act("suppress", { ...typed, key: item.key }),
    `Suppress ${item.code}`,
    field("reason", "Why is it accepted?", "", { required: true, class: "long" }),
    field("until", "Until (if empty: for ever)", "", { type: "date" }),
  );
  made.classList.add("wide");
  return made;
}

function drawReport(main) {
  const address = `${state.report}?version=${state.version}`;
  if (shownReport === address) return;
  shownReport = address;
  const drafts = state.counts.drafts;
  const frame = make("iframe", {
    src: address,
    title: "The report",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals",
  });
  const warn = drafts
    ? make("p", { class: "panel" }, `The report counts ${plural(drafts, "row")} that nobody reviewed.`)
    : null;
  main.replaceChildren(
    ...notes(),
    ...(warn ? [warn] : []),
    make("p", { class: "lead" }, state.summary),
    frame,
  );
}

// What a person does

function go(name) {
  step = name;
  form = null;
  say("", false);
  draw();
}

function move(by) {
  const all = items();
  if (all.length) point(Math.max(0, Math.min(places[step] + by, all.length - 1)));
}

function decide(name) {
  const item = current();
  if (item) act(name, { key: item.key });
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  u: () => act("undo", {}),
  "?": () => byId("keys").showModal(),
  drafts: {
    a: () => decide("accept"),
    d: () => decide("drop"),
    m: open,
    n: () => {
      const start = byId("main").querySelector("form.drafting");
      if (start) start.requestSubmit();
    },
  },
  pairs: { o: () => decide("join"), t: () => decide("part") },
  sources: { p: open },
  findings: { s: open },
  report: {},
};

document.addEventListener("keydown", (event) => {
  if (!state || event.ctrlKey || event.metaKey || event.altKey || byId("keys").open) return;
  if (event.key === "Escape" && form) {
    close();
    return;
  }
  if (event.key === "Enter" && event.target.matches("form.open select")) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
  if (event.target.matches("input, select, textarea")) return;
  const number = STEPS[Number(event.key) - 1];
  const does = number ? () => go(number.name) : keys[step][event.key] || keys[event.key];
  if (typeof does !== "function") return;
  event.preventDefault();
  if (!event.repeat || "jk".includes(event.key)) does();
});

byId("undo").addEventListener("click", () => act("undo", {}));
byId("help").addEventListener("click", () => byId("keys").showModal());
byId("close").addEventListener("click", () => byId("keys").close());
byId("stop").addEventListener("click", async () => {
  try {
    await ask("do/stop", {});
  } finally {
    end();
  }
});
byId("key-list").append(
  ...KEYS.flatMap(([key, what]) => [
    make("dt", {}, ...key.split(/, /).map((each) => make("kbd", {}, each))),
    make("dd", {}, what),
  ]),
);
look();
