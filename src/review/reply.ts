import { layoutById, METALS, type Response } from "../template";
import { english, sayIn, type ReplyWords, type SupplierWordId } from "../words";
import type { Finding, FindingClass } from "./finding";
import { questionOf } from "./questions";
import type { Review } from "./run";

export interface Reply {
  /** "" where the template names no address. */
  to: string;
  subject: string;
  /** Lines end in \n. */
  body: string;
}

const classes: readonly FindingClass[] = ["completeness", "consistency", "reasonableness"];

/**
 * The questions of a review as a message to the supplier, in the pane's words or in the supplier's; null when there is nothing to ask.
 * Information is for the reviewer alone, and so are the findings' own sentences: some name other suppliers.
 *
 * @param answerBy ISO 8601 day, null for none.
 * @param words What is said, with the tag of its language for dates and the metals' names in it.
 */
export function replyTo({ response, findings }: Pick<Review, "response" | "findings">, answerBy: string | null, words: ReplyWords = english): Reply | null {
  const asked = findings.filter(({ severity }) => severity !== "information");
  if (asked.length === 0) return null;
  const { company, effectiveDate, template } = response;
  const inWords = (id: SupplierWordId, slots: Record<string, string | number> = {}) => sayIn(words.words, id, slots);
  const contact = company.contactName?.text || company.authorizerName?.text || "";
  const address = [company.contactEmail?.text, company.authorizerEmail?.text].find((text) => text?.includes("@")) ?? "";
  const name = plain(company.companyName?.text ?? "");
  const parts = classes.flatMap((one): string[] => {
    const own = asked.filter((finding) => finding.class === one);
    return own.length === 0 ? [] : [[inWords(`supplierMessage.${one}`), ...own.map((finding) => lineOf(finding, sheetNameIn(response, finding.sheet), words))].join("\n")];
  });
  const body = [
    contact === "" ? inWords("supplierMessage.greeting.nobody") : inWords("supplierMessage.greeting", { name: plain(contact) }),
    inWords("supplierMessage.thanks", { version: template.version, company: name }),
    ...parts,
    answerBy === null ? inWords("supplierMessage.soon") : inWords("supplierMessage.by", { date: dayIn(words.language, answerBy) }),
    inWords("supplierMessage.regards"),
  ];
  const subject = effectiveDate.iso === null ? inWords("supplierMessage.subject.undated", { n: asked.length }) : inWords("supplierMessage.subject", { date: dayIn(words.language, effectiveDate.iso), n: asked.length });
  return { to: plain(address), subject: plain(subject), body: `${body.join("\n\n")}\n` };
}

/** As it is called in the supplier's own file: a team's workbook names its copies after the suppliers. */
function sheetNameIn({ sheets, layout }: Response, sheet: string): string {
  if (sheet === sheets.declaration) return "Declaration";
  if (sheet === sheets.smelterList) return layoutById(layout).checker === "1" ? "Smelter and Mine List" : "Smelter List";
  return sheet === sheets.productList ? "Product List" : sheet;
}

function lineOf(finding: Finding, sheet: string, { words, metals }: ReplyWords): string {
  const { id, slots } = questionOf(finding);
  const inLanguage = Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, typeof value === "string" ? (metalSlots.has(name) ? metalsIn(value, metals) : plain(value)) : value]));
  return `- ${sheet}, ${finding.cell}: ${plain(sayIn(words, id, inLanguage))}`;
}

/** Slots that hold one metal or several, joined by commas. */
const metalSlots = new Set(["metal", "other", "others", "otherMetal"]);

function metalsIn(text: string, names: ReplyWords["metals"]): string {
  return text.split(", ").map((one) => METALS.reduce((found, metal) => (metal === one ? names[metal] : found), one)).join(", ");
}

/** In letters, so that nobody takes the day for the month. */
function dayIn(language: string, iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

/** A supplier's text in one line: it can end no header and start no paragraph of its own. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
}

/** A draft that mail programs open for sending (RFC 5322, with X-Unsent for Outlook). All text is UTF-8 in Base64. */
export function emailFile({ to, subject, body }: Reply): string {
  const headers = [`To: ${/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(to) ? to : ""}`, `Subject: =?UTF-8?B?${base64(subject)}?=`, "X-Unsent: 1", "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: base64"];
  const lines = base64(body.replace(/\n/g, "\r\n")).match(/.{1,76}/g) ?? [];
  return `${headers.join("\r\n")}\r\n\r\n${lines.join("\r\n")}\r\n`;
}

/** Longer addresses are cut by some mail programs. */
const longestLink = 1800;

/** The message as an address that opens the mail program; null where it is too long for one. */
export function mailLink({ to, subject, body }: Reply): string | null {
  const link = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, "\r\n"))}`;
  return link.length <= longestLink ? link : null;
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}
