import { emailFile, mailLink, replyTo, reviewResponse } from "../../src/review";
import { completeResponse, type Changes } from "../fixtures/complete";

const context = { today: null, reportingYear: null, list: null };

function replyFor(changes: Changes, answerBy: string | null = "2014-08-01") {
  return replyTo(reviewResponse(completeResponse("3.01", changes), context), answerBy);
}

test("a complete declaration gets no message, and information alone does not make one", () => {
  expect(replyFor({})).toBeNull();
  expect(replyFor({ "Declaration!D13": null })).toBeNull();
});

test("a message names the company, the version, every cell to ask about by class, and the day", () => {
  const reply = replyFor({ "Declaration!D17": null, "Declaration!D57": "No", "Declaration!D69": "No", "Declaration!D71": "No", "Declaration!D15": "Ida Larch", "Declaration!D16": "ida@example.com" });
  expect(reply?.to).toBe("ida@example.com");
  expect(reply?.subject).toBe("Your conflict minerals template of May 31, 2014: 3 questions");
  expect(reply?.body.split("\n").filter((line) => line !== "")).toEqual([
    "Dear Ida Larch,",
    "thank you for your Conflict Minerals Reporting Template (version 3.01) for A companyName. We have these questions; each names the sheet and the cell of your file.",
    "Please complete",
    "- Declaration, D17: Please fill in this field.",
    "Please correct what is wrong, or tell us why both hold",
    "- Declaration, D39: Tin: how do you know that nothing comes from the covered countries, while question 6 is answered “No”?",
    "Please explain",
    "- Declaration, D69: Question A is answered No. Please tell us why, and whether this will change.",
    "Please send the corrected template, with a new date, by August 1, 2014.",
    "Kind regards",
  ]);
});

test("without a day and a contact it still reads well", () => {
  const reply = replyFor({ "Declaration!D15": null, "Declaration!D18": null, "Declaration!D22": null }, null);
  expect(reply?.subject).toMatch(/^Your conflict minerals template: \d+ questions$/);
  expect(reply?.body).toMatch(/^Dear supplier,\n/);
  expect(reply?.body).toContain("Please send the corrected template, with a new date.\n");
});

test("what a supplier wrote cannot add a header, a recipient or a line", () => {
  const reply = replyFor({ "Declaration!D15": "Ida\r\nBcc: all@example.com", "Declaration!D16": "ida@example.com\r\nBcc: all@example.com", "Declaration!D17": null });
  const [headers = ""] = (reply ? emailFile(reply) : "").split("\r\n\r\n");
  expect(headers.split("\r\n").map((line) => line.split(":")[0])).toEqual(["To", "Subject", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]);
  expect(headers).toContain("To: \r\n");
  expect(reply?.body).toContain("Dear Ida Bcc: all@example.com,");
});

test("an e-mail file holds the text as it is, in any script", () => {
  const file = emailFile({ to: "a@example.com", subject: "質問 – é", body: "Zeile\n質問\n" });
  const [headers = "", body = ""] = file.split("\r\n\r\n");
  expect(Buffer.from(body, "base64").toString("utf8")).toBe("Zeile\r\n質問\r\n");
  expect(Buffer.from(/\?B\?(.*)\?=/.exec(headers)?.[1] ?? "", "base64").toString("utf8")).toBe("質問 – é");
});

test("a short message opens in the mail program, a long one does not fit", () => {
  expect(mailLink({ to: "a@example.com", subject: "s & t", body: "one\ntwo" })).toBe("mailto:a%40example.com?subject=s%20%26%20t&body=one%0D%0Atwo");
  expect(mailLink({ to: "", subject: "s", body: "x".repeat(2000) })).toBeNull();
});

test("sheets are named as in the supplier's own file, whatever the team's workbook calls its copies", () => {
  const response = completeResponse("3.01", { "Declaration!D17": null, "Smelter List!E6": "Atlantis" });
  const team = { ...response, sheets: { declaration: "Larch - Declaration", smelterList: "Larch - Smelter List", productList: null }, smelters: response.smelters.map((row) => ({ ...row, sheet: "Larch - Smelter List" })) };
  const body = replyTo(reviewResponse(team, context), null)?.body ?? "";
  expect(body.split("\n").filter((line) => line.startsWith("- ")).map((line) => line.split(":")[0])).toEqual(["- Declaration, D17", "- Smelter List, E6"]);
});
