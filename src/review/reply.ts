import { say, sentence } from "../words";
import type { Finding, FindingClass } from "./finding";
import type { Review } from "./run";

export interface Reply {
  /** "" where the template names no address. */
  to: string;
  subject: string;
  /** Lines end in \n. */
  body: string;
}

const classes: readonly FindingClass[] = ["completeness", "consistency", "reasonableness"];

/** The questions of a review as a message to the supplier; null when there is nothing to ask. Information is for the reviewer alone. */
export function replyTo({ response, findings }: Pick<Review, "response" | "findings">, answerBy: string | null): Reply | null {
  const asked = findings.filter(({ severity }) => severity !== "information");
  if (asked.length === 0) return null;
  const { company, effectiveDate, template } = response;
  const contact = company.contactName?.text || company.authorizerName?.text || "";
  const address = [company.contactEmail?.text, company.authorizerEmail?.text].find((text) => text?.includes("@")) ?? "";
  const name = plain(company.companyName?.text ?? "");
  const parts = classes.flatMap((name): string[] => {
    const own = asked.filter((finding) => finding.class === name);
    return own.length === 0 ? [] : [[say(`reply.${name}`), ...own.map(lineOf)].join("\n")];
  });
  const body = [
    contact === "" ? say("reply.greeting.nobody") : say("reply.greeting", { name: plain(contact) }),
    say("reply.thanks", { version: template.version, company: name }),
    ...parts,
    answerBy === null ? say("reply.soon") : say("reply.by", { date: answerBy }),
    say("reply.regards"),
  ];
  const subject = effectiveDate.iso === null ? say("reply.subject.undated", { n: asked.length }) : say("reply.subject", { date: effectiveDate.iso, n: asked.length });
  return { to: plain(address), subject: plain(subject), body: `${body.join("\n\n")}\n` };
}

function lineOf({ sheet, cell, message }: Finding): string {
  return `- ${say("reply.line", { sheet, cell, text: plain(sentence(message)) })}`;
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
