import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { settableRules } from "../annex";
import { guideSections, guideWords, ruleDocs, say, type GuideSection } from "../words";
import { BackButton } from "./BackButton";
import { useHeadingFocus, usePageStyles } from "./layout";
import { useFetched } from "./useFetched";

export interface GuidePageProps {
  /** The section that is open at first. */
  section: GuideSection;
  back: () => void;
  takeTour: () => void;
}

const guideAndDocs = async () => {
  const [guide, docs] = await Promise.all([guideWords(), ruleDocs()]);
  return { guide, docs };
};

/** How it all works, section by section, and the docs of every rule. */
export function GuidePage({ section, back, takeTour }: GuidePageProps) {
  const page = usePageStyles();
  const heading = useHeadingFocus();
  const [fetched, failure] = useFetched(guideAndDocs, () => heading.current?.focus());
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<readonly GuideSection[]>([section]);
  const guide = fetched?.guide;
  const asked = search.trim().toLowerCase();
  const documented = settableRules().flatMap(({ id }) => {
    const doc = fetched?.docs[id];
    return doc ? [{ id, doc }] : [];
  });
  const rules = documented.filter(({ id, doc }) => asked === "" || `${id} ${doc.looks} ${doc.why} ${doc.off}`.toLowerCase().includes(asked));
  return (
    <section className={page.page} aria-labelledby="page-heading">
      <div><BackButton onClick={back} /></div>
      <h2 ref={heading} tabIndex={-1} id="page-heading" className={page.heading}>{say("pane.guide")}</h2>
      <div><Button onClick={takeTour}>{say("tour.start")}</Button></div>
      {failure}
      {guide && (
        <Accordion collapsible multiple openItems={[...open]} onToggle={(_, { openItems }) => { setOpen(guideSections.filter((one) => openItems.includes(one))); }}>
          {guideSections.map((one) => (
            <AccordionItem key={one} value={one}>
              <AccordionHeader as="h3" size="small">{guide.sections[one].title}</AccordionHeader>
              <AccordionPanel>
                <div className={page.stack}>
                  {guide.sections[one].text.map((text) => <p key={text} className={page.text}>{text}</p>)}
                  {one === "rules" && (
                    <>
                      <SearchBox aria-label={say("settings.page.search")} placeholder={say("settings.page.search")} value={search} onChange={(_, { value }) => { setSearch(value); }} />
                      <ul className={page.list}>
                        {rules.map(({ id, doc }) => (
                          <li key={id} className={page.item}>
                            <details>
                              <summary tabIndex={0} className={page.text}><strong>{id}</strong> {doc.looks}</summary>
                              <p className={page.text}>{say("review.page.why.why", { text: doc.why })}</p>
                              <p className={page.text}>{say("review.page.why.off", { text: doc.off })}</p>
                            </details>
                          </li>
                        ))}
                      </ul>
                    </>
                  )}
                </div>
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </section>
  );
}
