import { useEffect, useRef, useState, type ReactNode } from "react";
import { FailureNotice } from "./FailureNotice";
import { isNotFetched } from "./failures";

/**
 * What a page needs from a file of its own, such as the docs of the rules.
 *
 * @param ask the same function as long as the same is asked for
 * @param arrived called when an attempt that the reader asked for succeeds: takes the focus, for the button goes away
 * @returns what was fetched last, null before; and what to show while a fetch has failed
 */
export function useFetched<Value>(ask: () => Promise<Value>, arrived: () => void): [value: Value | null, failure: ReactNode] {
  const [value, setValue] = useState<{ value: Value } | null>(null);
  const [failed, setFailed] = useState<{ error: unknown } | null>(null);
  const wanted = useRef<typeof ask | null>(null);
  useEffect(() => {
    wanted.current = ask;
    ask().then(
      (fetched) => {
        if (wanted.current !== ask) return;
        setValue({ value: fetched });
        setFailed(null);
      },
      (error: unknown) => {
        if (!isNotFetched(error)) console.error(error);
        if (wanted.current === ask) setFailed({ error });
      },
    );
    return () => { wanted.current = null; };
  }, [ask]);
  const again = async () => {
    const fetched = await ask();
    if (wanted.current !== ask) return;
    setValue({ value: fetched });
    setFailed(null);
    arrived();
  };
  return [value && value.value, failed && <FailureNotice error={failed.error} again={again} />];
}
