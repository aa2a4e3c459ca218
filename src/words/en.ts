import { pane } from "./en/pane";
import { review } from "./en/review";
import { files } from "./en/files";
import { workbook } from "./en/workbook";
import { lists } from "./en/lists";
import { annex } from "./en/annex";
import { decisions } from "./en/decisions";
import { settings } from "./en/settings";
import { figures } from "./en/figures";
import { cover } from "./en/cover";
import { register } from "./en/register";
import { functions } from "./en/functions";
import { reply } from "./en/reply";

/** English, by room. Ids are "room.what"; slots are in braces. The other languages have the same rooms in folders of their own. */
export const en = { ...pane, ...review, ...lists, ...annex, ...workbook, ...files, ...reply, ...settings, ...decisions, ...functions, ...register, ...cover, ...figures } as const;
