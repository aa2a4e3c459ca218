import type { Words } from "./types";
import { annex } from "./de/annex";
import { cover } from "./de/cover";
import { decisions } from "./de/decisions";
import { figures } from "./de/figures";
import { files } from "./de/files";
import { functions } from "./de/functions";
import { lists } from "./de/lists";
import { pane } from "./de/pane";
import { register } from "./de/register";
import { reply } from "./de/reply";
import { review } from "./de/review";
import { settings } from "./de/settings";
import { workbook } from "./de/workbook";

export const de: Words = { ...pane, ...review, ...lists, ...annex, ...workbook, ...files, ...reply, ...settings, ...decisions, ...functions, ...register, ...cover, ...figures };
