/** Sections of the guide, in their order. Pages of the pane open the one of their name. */
export const guideSections = ["start", "suppliers", "review", "rules", "smelters", "lists", "annex", "mail", "settings", "keys", "functions", "trust"] as const;
export type GuideSection = (typeof guideSections)[number];

/** Steps of the tour, each on a page of the pane. */
export const tourSteps = ["suppliers", "findings", "finding", "decide", "list", "build", "mail"] as const;
export type TourStep = (typeof tourSteps)[number];

export interface Chapter {
  title: string;
  /** Paragraphs. */
  text: readonly string[];
}

export interface Guide {
  sections: Readonly<Record<GuideSection, Chapter>>;
  tour: Readonly<Record<TourStep, Chapter>>;
}
