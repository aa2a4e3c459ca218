import { Button, Field, Input, makeStyles, SearchBox, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { ruleSettingText, settableRules } from "../annex";
import { readSettingLines, settingKeys, type SettingKey } from "../review";
import { releases } from "../template";
import { ruleDocs, say, sayInEnglish, sentence } from "../words";
import { BackButton } from "./BackButton";
import { dayText, today } from "./format";
import type { Desk } from "./deskModel";
import { forgetKept, keepSettings, keptHere, openConcernList, type KeptHere } from "./job/settings";
import { Notice } from "./Notice";
import { useHeadingFocus, usePageStyles } from "./layout";
import type { DeskActions } from "./deskState";
import { useFetched } from "./useFetched";

/** What a rule can be made to say, beside what it says as delivered. */
const choices = ["off", "on", "error", "warning", "risk", "information"] as const;
const scopes = ["company", "division", "category", "product", "userDefined"] as const;

export interface SettingsPageProps {
  desk: Desk;
  perform: DeskActions["perform"];
  back: () => void;
}

const useStyles = makeStyles({
  // As wide as the pane and never wider, however long its choices are.
  choice: { minWidth: 0, width: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** What the team has decided about its reviews; the same as on the sheet Settings. */
export function SettingsPage({ desk, perform, back }: SettingsPageProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const heading = useHeadingFocus();
  const [changed, setChanged] = useState<ReadonlyMap<string, string>>(new Map());
  const [tried, setTried] = useState(false);
  const [search, setSearch] = useState("");
  const searchBox = useRef<HTMLInputElement>(null);
  const [docs, failure] = useFetched(ruleDocs, () => searchBox.current?.focus());
  const [here, setHere] = useState<KeptHere | null>(null);
  useEffect(() => {
    let wanted = true;
    void keptHere().then((kept) => { if (wanted) setHere(kept); });
    return () => { wanted = false; };
  }, [desk]);

  const stands = new Map(desk.settingLines.map(({ key, value }) => [key.toLowerCase(), value.toLowerCase() === sayInEnglish("settings.default") ? "" : value]));
  const valueOf = (key: string) => changed.get(key) ?? stands.get(key.toLowerCase()) ?? "";
  const change = (key: string, value: string) => { setChanged(new Map([...changed, [key, value]])); };
  const all = settableRules();
  const wanted = search.trim().toLowerCase();
  const shown = all.filter(({ id }) => (wanted === "" ? valueOf(id) !== "" : `${id} ${docs?.[id]?.looks ?? ""}`.toLowerCase().includes(wanted)));
  /** What is wrong with a value that was typed here, once somebody wants it kept. */
  const wrongWith = (key: string): string | undefined => {
    const [problem] = readSettingLines([{ key, value: changed.get(key) ?? "", row: 0 }]).problems;
    return problem?.id === "settings.badValue" ? say("settings.page.badValue", { text: changed.get(key) ?? "", allowed: problem.slots.allowed ?? "" }) : undefined;
  };
  const save = () => {
    setTried(true);
    if ([...changed.keys()].some((key) => wrongWith(key) !== undefined)) return;
    void perform(
      say("pane.writing"),
      async (current) => {
        const { lasts } = await keepSettings(current, changed, today());
        setChanged(new Map());
        if (!lasts) return say("accept.notKept");
        return current.structureLocked ? say("settings.page.savedHere") : say("settings.page.saved");
      },
      true,
    );
  };
  const textField = (key: SettingKey) => (
    <Field label={say(`settings.${key}`)} hint={say(`settings.${key}.what`)} validationMessage={tried ? wrongWith(key) : undefined}>
      <Input value={valueOf(key)} onChange={(_, { value }) => { change(key, value); }} />
    </Field>
  );

  return (
    <section className={page.page} aria-labelledby="page-heading">
      <div>
        <BackButton onClick={back} />
      </div>
      <h2 ref={heading} tabIndex={-1} id="page-heading" className={page.heading}>{say("review.page.settings")}</h2>
      {desk.settingProblems.map((problem) => (
        <Notice key={sentence(problem)} kind="warning">{sentence(problem)}</Notice>
      ))}
      {settingKeys.map((key) => (
        <div key={key}>
          {key === "minimumVersion" ? (
            <Field label={say(`settings.${key}`)} hint={say("settings.minimumVersion.what")}>
              <Select className={styles.choice} value={valueOf(key)} onChange={(_, { value }) => { change(key, value); }}>
                <option value="">{say("settings.page.anyVersion")}</option>
                {releases.map(([version]) => <option key={version} value={version}>{version}</option>)}
              </Select>
            </Field>
          ) : key === "wantedScope" ? (
            <Field label={say(`settings.${key}`)} hint={say("settings.wantedScope.what")}>
              <Select className={styles.choice} value={valueOf(key)} onChange={(_, { value }) => { change(key, value); }}>
                <option value="">{say("settings.page.anyScope")}</option>
                {scopes.map((scope) => <option key={scope} value={scope}>{say(`settings.scope.${scope}`)}</option>)}
              </Select>
            </Field>
          ) : key === "smallerCompany" || key === "privateSectorAudit" ? (
            <Field label={say(`settings.${key}`)} hint={say(`settings.${key}.what`)}>
              <Select className={styles.choice} value={valueOf(key).toLowerCase()} onChange={(_, { value }) => { change(key, value); }}>
                <option value="">{say("settings.default")}: {say("settings.no")}</option>
                <option value={sayInEnglish("settings.yes")}>{say("settings.yes")}</option>
              </Select>
            </Field>
          ) : (
            textField(key)
          )}
        </div>
      ))}
      <h3 className={page.subheading}>{say("settings.concerns.title")}</h3>
      <p className={page.text}>{desk.settings.concerns.length > 0 ? say("settings.page.concernsCount", { n: desk.settings.concerns.length }) : say("settings.page.noConcerns")}</p>
      {!desk.structureLocked && (
        <div>
          <Button
            onClick={() =>
              void perform(
                say("pane.writing"),
                async () => {
                  await openConcernList();
                  return say("settings.page.concernsShown");
                },
                true,
              )
            }
          >
            {say("settings.page.concerns")}
          </Button>
        </div>
      )}
      <h3 className={page.subheading}>{say("settings.page.rules")}</h3>
      <p className={page.text}>{say("settings.page.changed", { n: all.filter(({ id }) => valueOf(id) !== "").length })}</p>
      {failure}
      <SearchBox ref={searchBox} aria-label={say("settings.page.search")} placeholder={say("settings.page.search")} value={search} onChange={(_, { value }) => { setSearch(value); }} />
      <ul className={page.list}>
        {shown.map(({ id, value: delivered }) => (
          <li key={id} className={page.item}>
            <Field label={say("settings.rule", { id })} hint={docs?.[id]?.looks}>
              <Select className={styles.choice} value={valueOf(id).toLowerCase()} onChange={(_, { value }) => { change(id, value); }}>
                <option value="">{say("settings.default")}: {ruleValueInWords(delivered)}</option>
                {choices.map((choice) => <option key={choice} value={ruleSettingText(choice)}>{ruleValueInWords(choice)}</option>)}
              </Select>
            </Field>
          </li>
        ))}
      </ul>
      <div>
        <Button appearance="primary" disabled={changed.size === 0} onClick={save}>{say("settings.page.save")}</Button>
      </div>
      {here !== null && here.n > 0 && (
        <div className={page.spread}>
          <p className={page.quiet}>{say("settings.page.here", { n: here.n, date: dayText(here.oldest) })}</p>
          <Button
            size="small"
            onClick={() =>
              void perform(
                say("pane.writing"),
                async () => {
                  await forgetKept();
                  return say("settings.page.forgotten");
                },
                true,
              )
            }
          >
            {say("settings.page.forget")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A rule's setting in the reader's language; the sheet has it in English. */
function ruleValueInWords(value: (typeof choices)[number]): string {
  return value === "off" || value === "on" ? say(`settings.${value}`) : say(`annex.severity.${value}`);
}
