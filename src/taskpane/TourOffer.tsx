import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { say } from "../words";
import { today } from "./format";
import { usePageStyles } from "./layout";
import { Notice } from "./Notice";
import { openStore } from "./store";

const key = "tour";

/** Offered until it was taken or declined once on this computer. */
export function TourOffer({ start, declined }: { start: () => void; declined: () => void }) {
  const page = usePageStyles();
  const [isNew, setIsNew] = useState(false);
  useEffect(() => {
    let wanted = true;
    void openStore("person").then(async (store) => {
      const known = (await store.all()).has(key);
      if (wanted) setIsNew(!known);
    });
    return () => { wanted = false; };
  }, []);
  if (!isNew) return null;
  const settle = () => {
    setIsNew(false);
    void openStore("person").then((store) => store.put(key, { note: "", day: today() }));
  };
  return (
    <div className={page.bar}>
      <Notice
        actions={
          <>
            <Button size="small" onClick={() => { settle(); start(); }}>{say("tour.start")}</Button>
            <Button size="small" appearance="subtle" onClick={() => { settle(); declined(); }}>{say("tour.notNow")}</Button>
          </>
        }
      >
        {say("tour.offer")}
      </Notice>
    </div>
  );
}
