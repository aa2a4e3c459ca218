import type { Words } from "./types";
import { annex } from "./zh/annex";
import { cover } from "./zh/cover";
import { decisions } from "./zh/decisions";
import { figures } from "./zh/figures";
import { files } from "./zh/files";
import { functions } from "./zh/functions";
import { lists } from "./zh/lists";
import { pane } from "./zh/pane";
import { register } from "./zh/register";
import { reply } from "./zh/reply";
import { review } from "./zh/review";
import { settings } from "./zh/settings";
import { workbook } from "./zh/workbook";

export const zh: Words = { ...pane, ...review, ...lists, ...annex, ...workbook, ...files, ...reply, ...settings, ...decisions, ...functions, ...register, ...cover, ...figures };
