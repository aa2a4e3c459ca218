import { layoutOfVersion, type Layout, type Meaning, type Question } from "../../src/template";
import { readAnswer } from "../../src/template/answer-words";
import { layouts } from "../../src/template";

function read(version: string, question: Question, text: string): string {
  const words = (layout: Layout | undefined) => layout?.questions[question]?.words ?? [];
  const answer = readAnswer(text, words(layoutOfVersion(version)), layouts.flatMap(words));
  return answer ? `${answer.meaning}, ${answer.wording}` : "not understood";
}

test.each<[version: string, question: Question, text: string, read: string]>([
  ["6.5", "ADDED", "Yes", "Yes, offered"],
  ["6.5", "ADDED", " yes ", "Yes, offered"],
  ["6.5", "ADDED", "ＹＥＳ", "Yes, offered"],
  ["6.5", "ADDED", "Y", "Yes, other words"],
  ["6.5", "ADDED", "yes.", "Yes, other words"],
  ["6.5", "ADDED", "TRUE", "Yes, other words"],
  ["6.5", "ADDED", "Unknown", "not understood"],
  ["6.5", "ADDED", "maybe", "not understood"],
  ["6.5", "ADDED", "n/a", "not understood"],
  ["6.5", "ADDED", "", "not understood"],
  ["6.5", "ORIGIN_COVERED", "Uncertain or Unknown", "Unknown, other words"],
  ["2.03a", "ORIGIN_COVERED", "Uncertain or Unknown ", "Unknown, offered"],
  ["2.03a", "ORIGIN_COVERED", "Unknown", "Unknown, other words"],
  ["6.5", "ORIGIN_COVERED", "不确定", "Unknown, other language"],
  ["6.5", "ORIGIN_COVERED", "いいえ", "No, other language"],
  ["6.5", "ORIGIN_COVERED", "아니오", "No, other language"],
  ["6.5", "ORIGIN_COVERED", "Sí", "Yes, other language"],
  ["6.5", "ORIGIN_COVERED", "Hayır", "No, other language"],
  ["3.01", "ORIGIN_COVERED", "Nein", "No, other language"],
  ["2.03a", "ALL_IDENTIFIED", "Yes all smelters have been provided", "Yes, offered"],
  ["2.03a", "ALL_IDENTIFIED", "Yes", "Yes, other words"],
  ["3.01", "ALL_IDENTIFIED", "Yes, all smelters have been provided", "Yes, other words"],
  ["2.03a", "RESPONSES", "Yes", "100%, offered"],
  ["2.03a", "RESPONSES", "Ja", "100%, other language"],
  ["3.01", "RESPONSES", "No, but greater than 75% ", ">75%, offered"],
  ["3.01", "RESPONSES", "No but > 75%", ">75%, other words"],
  ["3.01", "RESPONSES", "100%", "100%, other words"],
  ["6.5", "RESPONSES", "100 %", "100%, other words"],
  ["6.5", "RESPONSES", "1", "100%, offered"],
  ["6.5", "RESPONSES", "Yes, 100%", "100%, other words"],
  ["6.5", "RESPONSES", "0.8", ">75%, other words"],
  ["6.5", "RESPONSES", "90%以上", ">75%, other words"],
  ["6.5", "RESPONSES", "> 90 %", ">90%, other words"],
  ["6.5", "RESPONSES", "more than 80%", ">75%, other words"],
  ["6.5", "RESPONSES", "50%", "<=50%, other words"],
  ["6.5", "RESPONSES", "75%", ">50%, other words"],
  ["6.5", "RESPONSES", "less than 25%", "<=50%, other words"],
  ["6.5", "RESPONSES", "less than 90%", "not understood"],
  ["6.5", "RESPONSES", "150%", "not understood"],
  ["3.01", "RESPONSES", "50% or less", "not understood"],
  ["3.01", "RESPONSES", "0%", "None, other words"],
  ["6.5", "RESPONSES", "3 of 4", "not understood"],
])("%s, %s: “%s” is %s", (version, question, text, expected) => {
  expect(read(version, question, text)).toBe(expected);
});

test("no wording gives a meaning that the version does not offer for the question", () => {
  const texts = ["yes", "no", "unknown", "100%", "80%", "0.3", "none", "否", "> 25%", "Planned once lists become available"];
  for (const layout of layouts) {
    for (const [question, { words }] of Object.entries(layout.questions)) {
      const offered = new Set<Meaning>(words.map(([, meaning]) => meaning));
      for (const text of texts) {
        const answer = readAnswer(text, words, layouts.flatMap((other) => other.questions[question as Question]?.words ?? []));
        if (answer) expect(offered).toContain(answer.meaning);
      }
    }
  }
});
