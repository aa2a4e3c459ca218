import type { workbook as english } from "../en/workbook";

/** What can go wrong between the desk and the open workbook. */
export const workbook: Record<keyof typeof english, string> = {
  "workbook.tooOld": "このExcelは古いため、3TG Deskを使用できません。Microsoft 365のExcel、Excel 2021、またはExcel on the web（ExcelApi 1.10）が必要です。",
  "workbook.edited": "結果シートのセル{n}個が手作業で変更されているため、まだ何も書き込んでいません。変更された内容の扱いを選んでください。",
  "workbook.nothingToUndo": "取り消すものがありません。このブックには作成の記録がありません。",
  "workbook.locked": "テンプレートと同様に、このブックは保護されており、シートを追加できません。結果は自社のブックに書き込みます。供給元のシートを自社のブックにコピーするか、複数の供給元を含むブックを開いてください。",
  "workbook.sheetProtected": "「{sheet}」シートが保護されているため、何も書き込みませんでした。保護を解除して（[校閲]タブの[シート保護の解除]）、もう一度お試しください。",
  "workbook.notOurs": "3TG Deskが作成したものではない「{sheet}」シートがあるため、何も書き込みませんでした。そのシートの名前を変更して、もう一度お試しください。",
  "workbook.besideTable": "「{sheet}」シートのテーブルにはあと{n}列が必要ですが、右側に別の内容があるため、何も書き込みませんでした。その内容を移動して、もう一度お試しください。",
  "workbook.belowTable": "「{sheet}」シートのテーブルにはさらに行が必要ですが、下のセル{cell}に別の内容があるため、何も書き込みませんでした。その内容を移動して、もう一度お試しください。",
  "workbook.cellBeingEdited": "セルが編集中です。シートでEnterまたはEscを押してから、もう一度お試しください。",
  "workbook.sheetGone": "処理中にシートが削除されたか、名前が変更されました。何も変更されていません。ブックを読み取り直してください。",
  "workbook.nameTaken": "同じ名前のシートまたはテーブルが、同時に他の人によって作成されました。何も変更されていません。ブックを読み取り直してください。",
  "workbook.tooLarge": "このブックは、Excelがアドインに一度に渡せるデータ量を超えています。供給元の数を減らしたブックに分割してください。",
  "workbook.tooLargeToWrite": "Excelがアドインから一度に受け取れるデータ量を超えています。何も変更されていません。一度に追加するファイルを減らすか、ブックを分割してください。",
  "workbook.unsupported": "このブックには、ここで使用しているExcelではアドインが扱えないものが含まれています。何も変更されていません。Windows版またはMac版のExcelでお試しください。",
  "workbook.refused": "Excelで許可されませんでした。ブックまたはシートが保護されているか、読み取り専用で開かれています。何も変更されていません。",
  "workbook.busy": "Excelが処理中です。何も変更されていません。しばらくしてからもう一度お試しください。",
  "workbook.failed": "Excelで処理を実行できませんでした。理由は示されていません。何も変更されていません。ブックを保存して開き直し、もう一度お試しください。",
  "workbook.unfinished": "このブックで開始した作成が完了していません。ブックを読み取り直し、先にシートを元に戻すか、このままにするかを選んでください。",
  "workbook.putBackLater": "書き込みが途中で停止しましたが、Excelではシートを元に戻せませんでした。書き込み前の内容はブックに保存されています。ブックを読み取り直して、「元に戻す」を選んでください。",
  "workbook.notRestored": "書き込みが途中で停止し、次のシートを元に戻せませんでした：{sheets}。ブックを保存せずに閉じて開き直し、もう一度お試しください。",
};
