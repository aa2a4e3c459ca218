import { reviewResponse, rules, type ReviewContext } from "../../src/review";
import { sentence } from "../../src/words";
import { allVersions, completeResponse, type Changes, type Version } from "../fixtures/complete";

const nothingKnown: ReviewContext = { today: null, reportingYear: null, list: null };

function findings(version: Version, changes: Changes, context: Partial<ReviewContext> = {}): string[] {
  const { findings } = reviewResponse(completeResponse(version, changes), { ...nothingKnown, ...context });
  return findings.map(({ rule, sheet, cell, metal, also }) => [rule, sheet === "Declaration" ? cell : `${sheet}!${cell}`, metal, also && `also ${also.join()}`].filter(Boolean).join(" "));
}

test.each(allVersions.filter((version) => version !== "1.00"))("a complete and consistent response in %s raises nothing and is graded complete", (version) => {
  const review = reviewResponse(completeResponse(version), nothingKnown);
  // That the cells of a version are known from reports only is said with every response in it.
  const inferred = /^(?:4|5|6\.6)/.test(version) ? ["F-04 J3"] : [];
  expect(findings(version, {})).toEqual(inferred);
  expect(review.findings.every(({ severity }) => severity === "information")).toBe(true);
  expect(review).toMatchObject({ grade: "complete", decidedBy: null });
});

test("a complete response in 1.00 is told to be of a version that cannot be enough", () => {
  expect(findings("1.00", {})).toEqual(["F-02 J3"]);
});

const emptyList: Changes = Object.fromEntries([5, 6, 7, 8].flatMap((row) => ["B", "C", "D", "E"].map((column) => [`Smelter List!${column}${row}`, null])));

/** One mistake each: what is changed, and exactly what is found. */
const cases: [version: Version, mistake: string, changes: Changes, found: string[], context?: Partial<ReviewContext>][] = [
  ["2.03a", "no company name", { "Declaration!D8": null }, ["C-01 D8"]],
  ["3.01", "the number 0 for a company name, which the form's Checker counts as blank", { "Declaration!D8": 0 }, ["C-01 D8"]],
  ["6.5", "no scope", { "Declaration!D9": null }, ["C-02 D9"]],
  ["2.03a", "a division without a description", { "Declaration!D9": "B. Division Level [Specify in 'Description of scope']" }, ["C-04 D10"]],
  ["2.03a", "a product category without a description", { "Declaration!D9": "C. Product Category Level [Specify in 'Description of scope']" }, ["C-04 D10"]],
  ["3.01", "a scope of the supplier's own without a description", { "Declaration!D9": "Everything" }, ["C-04 D10"]],
  ["6.5", "a user-defined scope without a description", { "Declaration!D9": "C. User defined [Specify in 'Description of scope']" }, ["C-04 D10"]],
  ["6.5", "a user-defined scope with a description", { "Declaration!D9": "C. User defined [Specify in 'Description of scope']", "Declaration!D10": "Boards" }, []],
  ["2.03a", "no representative", { "Declaration!D14": null }, ["C-05 D14"]],
  ["2.03a", "no representative's e-mail", { "Declaration!D16": null }, ["C-06 D16"]],
  ["2.03a", "no title and no phone, which 2.x does not require", { "Declaration!D15": null, "Declaration!D17": null }, []],
  ["3.01", "no contact", { "Declaration!D15": null }, ["C-05 D15"]],
  ["3.01", "a contact's e-mail without @", { "Declaration!D16": "ada at example" }, ["C-12 D16"]],
  ["3.01", "an e-mail that is said not to exist", { "Declaration!D20": "N/A" }, []],
  ["6.5", "a contact's e-mail without @, which 6.x counts as missing", { "Declaration!D16": "not available" }, ["C-06 D16"]],
  ["6.5", "an authorizer's e-mail without @", { "Declaration!D20": "ada at example" }, ["C-09 D20 also C-12"]],
  ["3.01", "no contact's phone", { "Declaration!D17": null }, ["C-07 D17"]],
  ["3.01", "no authorizer", { "Declaration!D18": null }, ["C-08 D18"]],
  ["3.01", "no authorizer's e-mail", { "Declaration!D20": null }, ["C-09 D20"]],
  ["3.01", "no authorizer's phone", { "Declaration!D21": null }, ["C-10 D21"]],
  ["6.5", "no authorizer's phone, which 6.x does not require", { "Declaration!D21": null }, []],
  ["2.03a", "no date", { "Declaration!D18": null }, ["C-13 D18"]],
  ["6.5", "no date", { "Declaration!D22": null }, ["C-13 D22"]],
  ["3.01", "a date that may be March or April", { "Declaration!D22": "03/04/2014" }, ["C-15 D22"]],
  ["3.01", "a date after today", { "Declaration!D22": 41800 }, ["C-14 D22"], { today: "2014-01-01" }],

  ["2.03a", "necessity of tin left open", { "Declaration!D23": null }, ["Q-01 D23 Tin"]],
  ["3.01", "addition of gold left open", { "Declaration!D28": null }, ["Q-01 D28 Gold"]],
  ["3.01", "necessity of tungsten left open though it is not added", { "Declaration!D29": "No", "Declaration!D35": null }, ["Q-01 D35 Tungsten"]],
  ["3.01", "a metal that is neither added nor necessary", { "Declaration!D26": "No", "Declaration!D32": "no", "Declaration!D38": null, "Declaration!D56": null, "Smelter List!B5": null, "Smelter List!C5": null, "Smelter List!D5": null, "Smelter List!E5": null }, []],
  ["6.5", "no more asked of a metal that is not added", { "Declaration!D27": "No", "Declaration!D33": null, "Declaration!D39": null, "Smelter List!B6": null, "Smelter List!C6": null, "Smelter List!D6": null, "Smelter List!E6": null }, []],
  ["6.5", "an answer that the form does not count because the first is blank", { "Declaration!D26": null }, ["Q-01 D26 Tantalum", "Q-01 D32 Tantalum", "Q-03 D38 Tantalum", "Q-03 D44 Tantalum", "Q-03 D50 Tantalum", "Q-03 D56 Tantalum", "Q-03 D62 Tantalum", "Q-03 D68 Tantalum"]],
  ["2.03a", "origin of tantalum left open", { "Declaration!D28": null }, ["Q-03 D28 Tantalum"]],
  ["3.01", "origin of tungsten left open", { "Declaration!D41": null }, ["Q-03 D41 Tungsten"]],
  ["6.5", "risk areas of gold left open", { "Declaration!D46": null }, ["Q-03 D46 Gold"]],
  ["3.01", "No with a trailing blank, which the form's formulas do not take for No", { "Declaration!D26": "No ", "Declaration!D32": "No ", "Declaration!D38": null }, ["Q-03 D38 Tantalum", "XS-02 Smelter List!B5 Tantalum"]],
  ["2.03a", "company question A left open", { "Declaration!D59": null }, ["P-00 D59"]],
  ["6.5", "company question H left open", { "Declaration!D89": null }, ["P-00 D89"]],

  ["2.03a", "a public policy without address, which 2.x does not ask for", { "Declaration!G61": null }, []],
  ["3.01", "a public policy without address", { "Declaration!G71": null }, ["P-03 G71"]],
  ["3.01", "a public policy with a text that is no address", { "Declaration!G71": "see our web site" }, ["P-03 G71 also P-04"]],
  ["3.01", "an address without www, which the form's Checker takes for none", { "Declaration!G71": "http://company/policy" }, []],
  ["3.01", "an address without scheme", { "Declaration!G71": "company.com/policy" }, []],
  ["6.5", "a public policy with a single letter for its address", { "Declaration!G77": "x" }, ["P-03 G77 also P-04"]],
  ["6.5", "a public policy with a text that is no address", { "Declaration!G77": "see our web site" }, ["P-04 G77"]],
  ["6.5", "an e-mail address for the policy's address", { "Declaration!G77": "ada@example.com" }, ["P-04 G77"]],
  ["3.01", "a public policy that does not exist", { "Declaration!D69": "No" }, ["P-13 D71", "P-01 D69"]],
  ["3.01", "a policy that is not public", { "Declaration!D71": "No" }, ["P-02 D71"]],

  ["2.03a", "product scope without products", { "Declaration!D9": "D. Product Level" }, ["XS-04 Product List!B6"]],
  ["3.01", "product scope without products", { "Declaration!D9": "B. Product (or List of Products)" }, ["XS-04 Product List!B6"]],
  ["6.5", "product scope with a product", { "Declaration!D9": "B. Product (or List of Products)", "Product List!B6": 12 }, []],
  ["2.03a", "an empty smelter list", emptyList, ["XS-01 Smelter List!C5", "X-03 D46 Tantalum", "X-03 D47 Tin", "X-03 D48 Gold", "X-03 D49 Tungsten"]],
  ["6.5", "no tin smelter", { "Smelter List!B6": "Gold" }, ["XS-01 Smelter List!C5 Tin", "X-03 D63 Tin"]],
  ["3.01", "no tin smelter, of which the form's Checker says nothing", { "Smelter List!B6": "Gold" }, ["X-03 D57 Tin"]],
  ["6.5", "an unlisted smelter without name", { "Smelter List!C5": "Smelter not listed", "Smelter List!D5": null }, ["S-04 Smelter List!D5"]],
  ["6.5", "an unlisted smelter without country", { "Smelter List!C5": "SMELTER NOT LISTED", "Smelter List!E5": null }, ["S-04 Smelter List!E5"]],

  ["3.01", "an answer that the form does not offer", { "Declaration!D44": "Maybe" }, ["Q-02 D44 Tantalum"]],
  ["3.01", "answers in other capitals and with blanks at their ends", { "Declaration!D44": " NO", "Declaration!D50": "yes, 100% " }, []],
  ["6.5", "100 % as the number 1", { "Declaration!D56": 1 }, []],
  ["2.03a", "origin in the covered countries", { "Declaration!D30": "Yes" }, ["Q-07 D30 Gold"]],
  ["2.03a", "origin not known", { "Declaration!D30": "Uncertain or Unknown" }, ["Q-08 D30 Gold"]],
  ["3.01", "fewer than half of the suppliers answered, and yet no doubt", { "Declaration!D50": "No, but greater than 25%" }, ["Q-11 D50 Tantalum", "X-01 D38 Tantalum", "X-02 D56 Tantalum"]],
  ["6.5", "half of the suppliers or fewer", { "Declaration!D56": "50% or less", "Declaration!D38": "Unknown", "Declaration!D62": "No" }, ["Q-08 D38 Tantalum", "Q-11 D56 Tantalum"]],
  ["3.01", "not all smelters identified, and yet no doubt about the origin", { "Declaration!D57": "No" }, ["X-01 D39 Tin"]],
  ["3.01", "not all information reported", { "Declaration!D62": "No" }, ["Q-13 D62 Tantalum"]],
  ["2.03a", "all smelters identified but one", { "Smelter List!C5": "Smelter not yet identified", "Smelter List!D5": null, "Smelter List!E5": null }, ["X-04 D46 Tantalum", "S-05 Smelter List!C5 Tantalum"]],
  ["3.01", "all recycled and yet from the covered countries", { "Declaration!D46": "Yes", "Declaration!D40": "Yes" }, ["Q-07 D40 Gold", "X-06 D46 Gold"]],
  ["2.03a", "partly recycled and from the covered countries, which 2.x can mean", { "Declaration!D36": "Yes", "Declaration!D30": "Yes" }, ["Q-07 D30 Gold"]],
  ["6.5", "a smelter of a metal that is not in scope", { "Declaration!D26": "No" }, ["XS-02 Smelter List!B5 Tantalum"]],
  ["3.01", "a smelter of another metal", { "Smelter List!B9": "Silver", "Smelter List!C9": "Silver Works" }, ["S-02 Smelter List!B9"]],
  ["3.01", "somebody who is the same as somebody else", { "Declaration!D18": "Same as above" }, ["C-11 D18"]],
  ["6.5", "a contact that is said to be above", { "Declaration!D15": "see above" }, ["C-11 D15"]],
  ["6.5", "a person whose name begins like the word", { "Declaration!D15": "Samed Same-Kaya" }, []],
  ["6.5", "from the covered countries, and yet from no risk area", { "Declaration!D40": "Yes", "Declaration!D46": "No" }, ["Q-07 D40 Gold", "X-11 D46 Gold"]],
  ["6.5", "from the covered countries and from risk areas", { "Declaration!D40": "Yes", "Declaration!D46": "Yes" }, ["Q-07 D40 Gold"]],
  ["3.01", "a mine in a covered country beside another, and none comes from there", { "Smelter List!O7": "Brazil; Congo, Democratic Republic of the" }, ["X-09 Smelter List!O7 Gold"]],
  ["2.03a", "a mine in a covered country in capitals", { "Smelter List!N6": "RWANDA" }, ["X-09 Smelter List!N6 Tin"]],
  ["2.00", "a mine in a covered country, one column earlier", { "Smelter List!M6": "TANZANIA, UNITED REPUBLIC OF" }, ["X-09 Smelter List!M6 Tin"]],
  ["6.5", "a smelter in a covered country with its mine elsewhere", { "Smelter List!E6": "RWANDA", "Smelter List!O6": "Bolivia" }, []],
  ["3.01", "an id that is none", { "Smelter List!F5": "CID12345" }, ["S-12 Smelter List!F5 Tantalum"]],
  ["6.5", "an id that is none, typed and copied by the form", { "Smelter List!A6": "RMI-7", "Smelter List!F6": "RMI-7" }, ["S-12 Smelter List!A6 Tin"]],
  ["2.00", "an old id, a new one, none and a broken look-up", { "Smelter List!A5": "3JPN001", "Smelter List!A6": "CID000019", "Smelter List!A7": "N/A", "Smelter List!A8": "#N/A" }, []],
  ["5.12", "a policy that is said to be public without an address, in a version that is known from reports", { "Declaration!G71": null }, ["F-04 J3", "P-03 G71"]],
  ["1.00", "no company name, no representative, no day", { "Declaration!D7": null, "Declaration!D10": null, "Declaration!E17": null }, ["F-02 J3", "C-01 D7", "C-05 D10", "C-13 E17"]],
  ["1.00", "origin of tin left open, and a metal that is not used", { "Declaration!D27": null, "Declaration!D23": "No", "Declaration!D29": null, "Smelter and Mine List!B9": null, "Smelter and Mine List!D9": null }, ["F-02 J3", "Q-03 D27 Tin"]],
  ["1.00", "an empty list", Object.fromEntries([6, 7, 8, 9].flatMap((row) => ["B", "D"].map((column) => [`Smelter and Mine List!${column}${row}`, null]))), ["F-02 J3", "XS-01 Smelter and Mine List!B6", "X-03 D38 Tantalum", "X-03 D39 Tin", "X-03 D40 Gold", "X-03 D41 Tungsten"]],
  ["6.5", "an answer in Chinese", { "Declaration!D38": "否" }, ["F-11 D38 Tantalum also Q-02"]],
  ["6.5", "an answer in the words of another version", { "Declaration!D56": "Yes, 100%" }, ["Q-02 D56 Tantalum"]],
  ["3.01", "a row pasted a column too far right", { "Smelter List!B6": null, "Smelter List!C6": "Tin", "Smelter List!D6": "Tin Works", "Smelter List!E6": "Tin Works", "Smelter List!F6": "JAPAN", "Smelter List!G6": "CID001234" }, ["F-07 Smelter List!C6 Tin"]],
  ["3.01", "a row whose formulas broke", { "Smelter List!E6": "#REF!", "Smelter List!F6": "#REF!" }, ["F-08 Smelter List!E6 Tin"]],
  ["3.01", "a row for which the form found nothing", { "Smelter List!F6": "#N/A" }, []],
  ["3.01", "suppliers are asked, and none has answered", Object.fromEntries([50, 51, 52, 53].map((row) => [`Declaration!D${row}`, "None"])), ["Q-11 D50 Tantalum", "Q-11 D51 Tin", "Q-11 D52 Gold", "Q-11 D53 Tungsten", "X-01 D38 Tantalum", "X-01 D39 Tin", "X-01 D40 Gold", "X-01 D41 Tungsten", "X-02 D56 Tantalum", "X-02 D57 Tin", "X-02 D58 Gold", "X-02 D59 Tungsten", "P-14 D79"]],
];

test.each(cases)("%s: %s", (...[version, , changes, found, context]) => {
  expect(findings(version, changes, context)).toEqual(found);
});

test("a declaration without a smelter list says so", () => {
  const response = completeResponse("3.01");
  const review = reviewResponse({ ...response, smelters: [], sheets: { ...response.sheets, smelterList: null } }, nothingKnown);
  expect(review.findings.map(({ rule, cell }) => [rule, cell])).toEqual([["F-01", "J3"]]);
});

test("a rule that lacks the day is silent and listed as not run", () => {
  expect(reviewResponse(completeResponse("3.01", { "Declaration!D22": 99999 }), nothingKnown)).toMatchObject({ findings: [], notRun: ["C-14"] });
});

test("a risk decides the grade before an error does, and an error before a warning", () => {
  const graded = (changes: Changes) => {
    const { grade, decidedBy } = reviewResponse(completeResponse("3.01", changes), nothingKnown);
    return [grade, decidedBy];
  };
  expect(graded({ "Declaration!D8": null, "Declaration!D38": "Yes" })).toEqual(["high risk", "Q-07"]);
  expect(graded({ "Declaration!D22": null, "Declaration!D69": "No", "Declaration!D71": "No" })).toEqual(["questions", "C-13"]);
  expect(graded({ "Declaration!D69": "No", "Declaration!D71": "No" })).toEqual(["questions", "P-01"]);
});

test("every rule of the registry speaks in some case of this table, and no other id occurs", () => {
  const spoken = new Set(cases.flatMap(([version, , changes, , context]) => findings(version, changes, context)).flatMap((text) => [text.split(" ")[0], ...(text.split("also ")[1]?.split(",") ?? [])]));
  const registered = new Set(rules.map(({ id }) => id));
  registered.delete("F-01");
  expect([...spoken].sort()).toEqual([...registered].sort());
});

test("every finding has a sentence in which no slot stayed empty", () => {
  for (const [version, , changes, , context] of cases) {
    for (const { message } of reviewResponse(completeResponse(version, changes), { ...nothingKnown, ...context }).findings) {
      expect(sentence(message)).toMatch(/^[^{}]+\.$/);
    }
  }
});
