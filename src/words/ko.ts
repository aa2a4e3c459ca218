import type { Words } from "./types";
import { annex } from "./ko/annex";
import { cover } from "./ko/cover";
import { decisions } from "./ko/decisions";
import { figures } from "./ko/figures";
import { files } from "./ko/files";
import { functions } from "./ko/functions";
import { lists } from "./ko/lists";
import { pane } from "./ko/pane";
import { register } from "./ko/register";
import { reply } from "./ko/reply";
import { review } from "./ko/review";
import { settings } from "./ko/settings";
import { workbook } from "./ko/workbook";

export const ko: Words = { ...pane, ...review, ...lists, ...annex, ...workbook, ...files, ...reply, ...settings, ...decisions, ...functions, ...register, ...cover, ...figures };
