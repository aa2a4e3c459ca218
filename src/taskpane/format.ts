import { isValid, parseISO } from "date-fns";
import type { Decision } from "../smelters";
import { say } from "../words";

/** A day as the reader writes dates, such as 18 Mar 2014; the ISO text where it is none. */
export function dayText(iso: string): string {
  const day = parseISO(iso);
  return isValid(day) ? new Intl.DateTimeFormat(document.documentElement.lang || "en", { day: "numeric", month: "short", year: "numeric" }).format(day) : iso;
}

/** Today where the reader is, as ISO 8601. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** What was decided, and for which facility. */
export function verdictInWords({ verdict, facility }: Decision): string {
  return facility && (verdict === "facility" || verdict === "merge" || verdict === "apart") ? say(`decisions.said.${verdict}`, { facility: facility.name }) : say(`decisions.${verdict}`);
}

/** A moment as people of the place write it. */
export function momentText(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : new Intl.DateTimeFormat(document.documentElement.lang || "en", { dateStyle: "medium", timeStyle: "short" }).format(moment);
}
