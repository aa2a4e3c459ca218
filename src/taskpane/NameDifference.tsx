import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ mark: { backgroundColor: "transparent", color: "inherit", fontWeight: tokens.fontWeightBold, textDecorationLine: "underline" } });

/** A facility's name, with the words marked that the supplier did not write. */
export function NameDifference({ name, written }: { name: string; written: string }) {
  const styles = useStyles();
  const known = new Set(wordsOf(written).map(({ folded }) => folded));
  const words = wordsOf(name);
  // Where no word is shared, marking all of them tells nothing.
  const isOther = !words.some(({ folded }) => known.has(folded));
  return (
    <>
      {words.map(({ text, folded }, index) => (
        <span key={`${index} ${text}`}>
          {index > 0 && " "}
          {isOther || folded === "" || known.has(folded) ? text : <mark className={styles.mark}>{text}</mark>}
        </span>
      ))}
    </>
  );
}

/** Capitals, accents and punctuation make no other word. */
function wordsOf(name: string): { text: string; folded: string }[] {
  return name.split(/\s+/).filter((text) => text !== "").map((text) => ({ text, folded: text.normalize("NFKD").replace(/[^\p{Letter}\p{Number}]/gu, "").toLowerCase() }));
}
