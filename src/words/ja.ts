import type { Words } from "./types";
import { annex } from "./ja/annex";
import { cover } from "./ja/cover";
import { decisions } from "./ja/decisions";
import { figures } from "./ja/figures";
import { files } from "./ja/files";
import { functions } from "./ja/functions";
import { lists } from "./ja/lists";
import { pane } from "./ja/pane";
import { register } from "./ja/register";
import { reply } from "./ja/reply";
import { review } from "./ja/review";
import { settings } from "./ja/settings";
import { workbook } from "./ja/workbook";

export const ja: Words = { ...pane, ...review, ...lists, ...annex, ...workbook, ...files, ...reply, ...settings, ...decisions, ...functions, ...register, ...cover, ...figures };
