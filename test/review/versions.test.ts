import { reviewResponse } from "../../src/review";
import { METALS, type CompanyField, type Layout, type Meaning, type Metal, type Question, type SmelterField } from "../../src/template";
import { allVersions, completeResponse, layoutFor, type Changes } from "../fixtures/complete";

/** One mistake, told by field and not by address, with the cells that its rule names; null where the version does not ask for it. */
interface Mistake {
  rule: string;
  what: string;
  make: (layout: Layout) => { changes: Changes; cells: string[] } | null;
}

const asked = (layout: Layout, question: Question, metal: Metal, column = "D") => {
  const own = layout.questions[question];
  return own ? `${column}${own.firstRow + METALS.indexOf(metal)}` : null;
};
const wordFor = (layout: Layout, question: Question, meaning: Meaning) => layout.questions[question]?.words.find(([, own]) => own === meaning)?.[0] ?? null;
const list = (layout: Layout) => (layout.checker === "1" ? "Smelter and Mine List" : "Smelter List");
/** The cell of a field of one metal's row. */
const listed = (layout: Layout, field: SmelterField, metal: Metal) => {
  const column = layout.smelterList.columns[field];
  return column === undefined ? null : `${column}${layout.smelterList.firstRow + METALS.indexOf(metal)}`;
};

/** A field of the company block with a wrong text, in the versions whose rules speak of it. */
const companyMistake = (rule: string, field: CompanyField, text: string | null, kinds: readonly Layout["checker"][] = ["1", "2.03", "3", "6"]): Mistake => ({
  rule,
  what: `${field} is ${text === null ? "blank" : `“${text}”`}`,
  make: (layout) => {
    const cell = layout.company[field];
    return cell === null || !kinds.includes(layout.checker) ? null : { changes: { [`Declaration!${cell}`]: text }, cells: [`Declaration!${cell}`] };
  },
});

/** An answer for tin that means this, blank for null. */
const answerMistake = (rule: string, question: Question, meaning: Meaning | null, others: Partial<Record<Question, Meaning>> = {}, kinds: readonly Layout["checker"][] = ["1", "2.03", "3", "6"], column = "D", at = question): Mistake => ({
  rule,
  what: `${question} is ${meaning ?? "blank"} for tin${Object.entries(others).map(([other, one]) => `, ${other} ${one}`).join("")}`,
  make: (layout) => {
    const cell = asked(layout, question, "Tin");
    const word = meaning === null ? null : wordFor(layout, question, meaning);
    const place = asked(layout, at, "Tin", column);
    if (cell === null || place === null || !kinds.includes(layout.checker) || (meaning !== null && word === null)) return null;
    const changes: Changes = { [`Declaration!${cell}`]: word };
    for (const [other, one] of Object.entries(others) as [Question, Meaning][]) {
      const otherCell = asked(layout, other, "Tin");
      const otherWord = wordFor(layout, other, one);
      if (otherCell === null || otherWord === null) return null;
      changes[`Declaration!${otherCell}`] = otherWord;
    }
    return { changes, cells: [`Declaration!${place}`] };
  },
});

/** A field of the row for gold with a wrong text. */
const rowMistake = (rule: string, field: SmelterField, text: string | null, at: SmelterField = field, kinds: readonly Layout["checker"][] = ["1", "2.03", "3", "6"]): Mistake => ({
  rule,
  what: `${field} of a row is ${text === null ? "blank" : `“${text}”`}`,
  make: (layout) => {
    const [cell, place] = [listed(layout, field, "Gold"), listed(layout, at, "Gold")];
    return cell === null || place === null || !kinds.includes(layout.checker) ? null : { changes: { [`${list(layout)}!${cell}`]: text }, cells: [`${list(layout)}!${place}`] };
  },
});

const since203 = ["2.03", "3", "6"] as const;
const since3 = ["3", "6"] as const;
const laterQuestions: readonly Question[] = ["ORIGIN_COVERED", "ORIGIN_CAHRA", "RECYCLED", "RESPONSES", "ALL_IDENTIFIED", "ALL_REPORTED", "ALL_VALIDATED"];

const mistakes: Mistake[] = [
  companyMistake("C-01", "companyName", null),
  companyMistake("C-02", "declarationScope", null),
  companyMistake("C-03", "declarationScope", "Everything"),
  companyMistake("C-05", "contactName", null, since3),
  companyMistake("C-05", "authorizerName", null, ["1", "2.03"]),
  companyMistake("C-06", "contactEmail", null, since3),
  companyMistake("C-06", "authorizerEmail", null, ["1", "2.03"]),
  companyMistake("C-06", "contactEmail", "ada at example", ["6"]),
  companyMistake("C-07", "contactPhone", null, since3),
  companyMistake("C-08", "authorizerName", null, since3),
  companyMistake("C-09", "authorizerEmail", null, since3),
  companyMistake("C-10", "authorizerPhone", null, ["3"]),
  companyMistake("C-11", "contactName", "same as above", since3),
  companyMistake("C-12", "contactEmail", "ada at example", ["3"]),
  companyMistake("C-12", "authorizerEmail", "ada at example", ["1", "2.03", "3"]),
  companyMistake("C-17", "companyUniqueIdAuthority", null, since3),
  companyMistake("C-18", "authorizerName", "12 Birch Street, Suite 4, Sampleby"),
  {
    rule: "C-13",
    what: "the date is blank",
    make: ({ effectiveDate }) => (typeof effectiveDate === "string" ? { changes: { [`Declaration!${effectiveDate}`]: null }, cells: [`Declaration!${effectiveDate}`] } : { changes: Object.fromEntries(Object.values(effectiveDate).map((cell) => [`Declaration!${cell}`, null])), cells: [`Declaration!${effectiveDate.day}`] }),
  },
  {
    rule: "C-15",
    what: "the date may be March or April",
    make: ({ effectiveDate }) => (typeof effectiveDate === "string" ? { changes: { [`Declaration!${effectiveDate}`]: "03/04/2014" }, cells: [`Declaration!${effectiveDate}`] } : null),
  },

  answerMistake("Q-01", "ADDED", null, {}, ["3"]),
  {
    rule: "Q-01",
    what: "ADDED is blank for tin, and the form then counts the next answer as open too",
    make: (layout) => (layout.checker === "6" ? { changes: { "Declaration!D27": null }, cells: ["Declaration!D27", "Declaration!D33"] } : null),
  },
  answerMistake("Q-01", "NECESSARY", null),
  ...laterQuestions.map((question) => answerMistake("Q-03", question, null)),
  answerMistake("Q-07", "ORIGIN_COVERED", "Yes"),
  answerMistake("Q-08", "ORIGIN_COVERED", "Unknown"),
  answerMistake("Q-10", "RECYCLED", "Yes", {}, ["1", "2.03"]),
  answerMistake("Q-11", "RESPONSES", "None"),
  answerMistake("Q-13", "ALL_REPORTED", "No"),
  answerMistake("Q-14", "ALL_VALIDATED", "No"),
  answerMistake("X-01", "ALL_IDENTIFIED", "No", { ORIGIN_COVERED: "No" }, ["1", "2.03", "3", "6"], "D", "ORIGIN_COVERED"),
  answerMistake("X-01", "RESPONSES", "None", { ORIGIN_COVERED: "No" }, ["1", "2.03", "3", "6"], "D", "ORIGIN_COVERED"),
  answerMistake("X-02", "RESPONSES", "None", { ALL_IDENTIFIED: "Yes" }, ["1", "2.03", "3", "6"], "D", "ALL_IDENTIFIED"),
  answerMistake("X-06", "RECYCLED", "Yes", { ORIGIN_COVERED: "Yes" }, since3),
  answerMistake("X-18", "RECYCLED", "Yes"),
  answerMistake("X-11", "ORIGIN_COVERED", "Yes", { ORIGIN_CAHRA: "No" }, ["6"], "D", "ORIGIN_CAHRA"),
  answerMistake("X-17", "ADDED", "No", {}, ["6"], "D", "NECESSARY"),
  {
    rule: "XS-02",
    what: "NECESSARY is No for tin, and a smelter of tin is listed",
    make: (layout) => {
      const [cell, row] = [asked(layout, "NECESSARY", "Tin"), listed(layout, "metalText", "Tin")];
      // 3.x to 5.x have a metal in scope that is added.
      return cell === null || row === null || layout.checker === "3" ? null : { changes: { [`Declaration!${cell}`]: "No" }, cells: [`${list(layout)}!${row}`] };
    },
  },
  {
    rule: "Q-02",
    what: "an answer is none of the form's",
    make: (layout) => {
      const cell = asked(layout, "RECYCLED", "Tin");
      return cell === null ? null : { changes: { [`Declaration!${cell}`]: "Perhaps" }, cells: [`Declaration!${cell}`] };
    },
  },
  ...(["POLICY", "POLICY_PUBLIC", "DUE_DILIGENCE", "SUPPLIER_SURVEY", "REVIEW", "CORRECTIVE_ACTION"] as const).map((topic): Mistake => ({
    rule: "P-00",
    what: `the question about ${topic} is blank`,
    make: ({ companyQuestions }) => {
      const own = companyQuestions.find((question) => question.topic === topic);
      return own ? { changes: { [`Declaration!D${own.row}`]: null }, cells: [`Declaration!D${own.row}`] } : null;
    },
  })),
  ...([["P-01", "POLICY"], ["P-02", "POLICY_PUBLIC"], ["P-05", "CONFLICT_FREE_REQUIRED"], ["P-06", "VALIDATED_SMELTERS_REQUIRED"], ["P-07", "DUE_DILIGENCE"], ["P-08", "SUPPLIER_SURVEY"], ["P-10", "SMELTER_NAMES_REQUESTED"], ["P-11", "REVIEW"], ["P-12", "CORRECTIVE_ACTION"]] as const).map(([rule, topic]): Mistake => ({
    rule,
    what: `${topic} is No`,
    make: ({ companyQuestions, checker }) => {
      const own = companyQuestions.find((question) => question.topic === topic);
      const no = own?.words.find(([, meaning]) => meaning === "No")?.[0];
      // 5.x to 6.x ask otherwise for what these rules are about.
      const silent = checker === "6" && ["P-05", "P-06", "P-10", "P-11", "P-12"].includes(rule);
      return own && no !== undefined && !silent ? { changes: { [`Declaration!D${own.row}`]: no }, cells: [`Declaration!D${own.row}`] } : null;
    },
  })),

  rowMistake("S-01", "metalText", null),
  rowMistake("S-02", "metalText", "Silver"),
  rowMistake("S-03", "lookup", null, "lookup", since3),
  rowMistake("S-05", "lookup", "Smelter not yet identified", "lookup", since203),
  {
    rule: "S-07",
    what: "a choice is made, and the name is blank, where no id can fill it in",
    make: (layout) => {
      const cell = listed(layout, "nameText", "Gold");
      return cell === null || layout.smelterList.columns.idInput !== undefined || layout.smelterList.columns.lookup === undefined || layout.checker === "1" ? null : { changes: { [`${list(layout)}!${cell}`]: null }, cells: [`${list(layout)}!${cell}`] };
    },
  },
  rowMistake("S-08", "nameText", "??"),
  rowMistake("S-09", "country", null, "country", since203),
  rowMistake("S-10", "country", "Atlantis"),
  rowMistake("S-30", "country", "RWANDA"),
  rowMistake("S-31", "country", "Korea, Democratic People's Republic of"),
  rowMistake("X-09", "mineCountry", "Rwanda"),
  rowMistake("S-27", "mineCountry", "Middle-earth"),
  rowMistake("S-26", "contactEmail", "call me"),
  rowMistake("F-09", "nameText", "=Gold Works", "nameText", since3),
  rowMistake("F-10", "nameText", "Gold ???? Works"),
  rowMistake("S-25", "nameText", "Hon Hai Precision"),
];

test.each(mistakes.map((mistake) => [mistake.rule, mistake.what, mistake] as const))("%s: %s, in every version that asks for it", (rule, _, { make }) => {
  const tried = allVersions.flatMap((version) => {
    const made = make(layoutFor(version));
    if (!made) return [];
    const { findings } = reviewResponse(completeResponse(version, made.changes), { today: null, reportingYear: null, list: null });
    const spoken = findings.filter((finding) => finding.rule === rule || finding.also?.includes(rule)).map(({ sheet, cell }) => `${sheet}!${cell}`);
    return [{ version, spoken, wanted: made.cells }];
  });
  expect(tried.map(({ version, spoken }) => [version, spoken])).toEqual(tried.map(({ version, wanted }) => [version, wanted]));
  expect(tried.length).toBeGreaterThan(0);
});
