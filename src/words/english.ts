import { desk } from "./desk";
import { en } from "./en";
import { annex } from "./sheets/annex";
import { cover } from "./sheets/cover";
import { decisions } from "./sheets/decisions";
import { figures } from "./sheets/figures";
import { register } from "./sheets/register";
import { settings } from "./sheets/settings";

/**
 * What is said in English alone: the command line, and the desk's own sheets. A workbook goes from hand to hand, people's formulas refer
 * to its headings, the desk reads it back by them, and the report that it is for is filed in English.
 */
export const english = { ...en, ...desk, ...annex, ...cover, ...decisions, ...figures, ...register, ...settings } as const;
