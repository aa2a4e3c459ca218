import { Button, Field, Input, Select, Textarea, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { emailFile, mailLink, replyTo, type Review } from "../review";
import { english, languageNamed, say, supplierLanguages, wordsFor, type SupplierLanguage } from "../words";
import { copyText } from "./copyText";
import { usePageStyles } from "./layout";
import { useFetched } from "./useFetched";

const useStyles = makeStyles({ text: { width: "100%" } });

/** The message with the questions of a review, to change, copy, save or open in the mail program. Nothing is sent from here. */
export function ReplySection({ review }: { review: Review }) {
  const page = usePageStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [answerBy, setAnswerBy] = useState("");
  const [edited, setEdited] = useState<string | null>(null);
  const [result, setResult] = useState("");
  const text = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened it is gone.
  useEffect(() => { if (open) heading.current?.focus(); }, [open]);
  const own = languageNamed(review.response.template.language) ?? "en";
  const [language, setLanguage] = useState<SupplierLanguage>(own);
  const choice = useRef<HTMLSelectElement>(null);
  const [fetched, failure] = useFetched(useCallback(() => wordsFor(language), [language]), () => choice.current?.focus());
  const words = fetched ?? english;
  const reply = useMemo(() => replyTo(review, answerBy || null, words), [review, answerBy, words]);
  if (!reply) return <p className={page.text}>{say("reply.nothing")}</p>;
  if (!open) return <div><Button onClick={() => { setOpen(true); }}>{say("reply.write")}</Button></div>;

  const written = { ...reply, body: edited ?? reply.body };
  const link = mailLink(written);
  const copy = async () => { setResult(say((await copyText(written.body, text.current)) ? "reply.copied" : "reply.notCopied")); };
  const save = () => {
    const address = URL.createObjectURL(new Blob([emailFile(written)], { type: "message/rfc822" }));
    const anchor = Object.assign(document.createElement("a"), { href: address, download: "questions.eml" });
    anchor.click();
    URL.revokeObjectURL(address);
  };
  return (
    <section aria-labelledby="reply-heading">
      <h3 ref={heading} tabIndex={-1} id="reply-heading" className={page.subheading}>{say("reply.heading")}</h3>
      <Field label={say("reply.language")}>
        <Select ref={choice} value={language} onChange={(_, { value }) => { setLanguage(supplierLanguages.find((one) => one === value) ?? "en"); setEdited(null); }}>
          {[...new Set(["en", own, ...supplierLanguages] as const)].map((one) => <option key={one} value={one}>{languageName(one)}</option>)}
        </Select>
      </Field>
      {failure}
      <Field label={say("reply.answerBy")}>
        <Input type="date" value={answerBy} onChange={(_, data) => { setAnswerBy(data.value); setEdited(null); }} />
      </Field>
      <Field label={say("reply.text")}>
        <Textarea ref={text} lang={words.language} className={styles.text} rows={12} resize="vertical" value={written.body} onChange={(_, data) => { setEdited(data.value); }} />
      </Field>
      <div className={page.row}>
        <Button appearance="primary" onClick={() => void copy()}>{say("reply.copy")}</Button>
        <Button onClick={save}>{say("reply.save")}</Button>
        {link !== null && <Button as="a" href={link}>{say("reply.mail")}</Button>}
      </div>
      <p role="status" className={page.quiet}>{result}</p>
    </section>
  );
}

/** A language in its own words. */
function languageName(language: SupplierLanguage): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
