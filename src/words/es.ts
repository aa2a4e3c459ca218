import type { Words } from "./types";
import { annex } from "./es/annex";
import { cover } from "./es/cover";
import { decisions } from "./es/decisions";
import { figures } from "./es/figures";
import { files } from "./es/files";
import { functions } from "./es/functions";
import { lists } from "./es/lists";
import { pane } from "./es/pane";
import { register } from "./es/register";
import { reply } from "./es/reply";
import { review } from "./es/review";
import { settings } from "./es/settings";
import { workbook } from "./es/workbook";

export const es: Words = { ...pane, ...review, ...lists, ...annex, ...workbook, ...files, ...reply, ...settings, ...decisions, ...functions, ...register, ...cover, ...figures };
