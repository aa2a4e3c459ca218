import { pane } from "./en/pane";
import { review } from "./en/review";
import { files } from "./en/files";
import { workbook } from "./en/workbook";
import { lists } from "./en/lists";
import { annex } from "./en/annex";
import { desk } from "./en/desk";
import { supplier } from "./supplier/en";
import { decisions } from "./en/decisions";
import { settings } from "./en/settings";
import { figures } from "./en/figures";
import { cover } from "./en/cover";
import { register } from "./en/register";
import { functions } from "./en/functions";
import { reply } from "./en/reply";

/** English, by room. Ids are "room.what"; slots are in braces. */
export const en = { ...pane, ...review, ...lists, ...annex, ...desk, ...workbook, ...files, ...reply, ...settings, ...decisions, ...functions, ...register, ...cover, ...figures, ...supplier } as const;
