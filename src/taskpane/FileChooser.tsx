import { Button } from "@fluentui/react-components";
import { useRef } from "react";

export interface FileChooserProps {
  /** What the button says. */
  text: string;
  /** What kind of file is chosen, for those who do not see the button. */
  label: string;
  appearance?: "primary" | "secondary";
  take: (file: File) => void;
}

/** A button that lets somebody choose one list, as CSV or Excel. */
export function FileChooser({ text, label, appearance = "secondary", take }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".csv,.txt,.xlsx,.xlsm,.xls"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again after it was mended.
          target.value = "";
          if (file) take(file);
        }}
      />
      <Button appearance={appearance} onClick={() => input.current?.click()}>{text}</Button>
    </div>
  );
}
