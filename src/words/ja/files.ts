import type { files as english } from "../en/files";

/** Reading and writing files. */
export const files: Record<keyof typeof english, string> = {
  "files.empty": "{name}は空です。",
  "files.notAWorkbook": "{name}はExcelブックではなく、{what}のようです。テンプレートをExcelファイルで送るよう依頼してください。",
  "files.text": "{name}はCSVのリストなどのテキストファイルであり、Excelブックではありません。テンプレートはブックでなければなりません。リストは、ステータスリストまたは参照リストとして追加します。",
  "files.image": "画像",
  "files.pdf": "PDF文書",
  "files.web": "ウェブページ",
  "files.xml": "XMLファイル",
  "files.richText": "リッチテキスト文書",
  "files.word": "Word文書",
  "files.presentation": "プレゼンテーション",
  "files.openDocument": "OpenDocumentファイル",
  "files.numbers": "Apple Numbersファイル",
  "files.archive": "ZIPアーカイブ",
  "files.unknownKind": "別の種類のファイル",
  "files.password": "{name}を開くにはパスワードが必要です。Excelで開き、読み取りパスワードを外して保存してから、もう一度追加してください。",
  "files.notReadAside": "{name}をバックグラウンドで読み取れませんでした。読み取り処理が起動しなかったか、メモリが不足しています。他のプログラムを終了し、作業ウィンドウを開き直してから、ファイルをもう一度追加してください。",
  "files.gone": "{name}は存在しないか、読み取りが許可されていません。もう一度選択してください。",
  "files.broken": "{name}は破損しており、読み取れませんでした。ファイルの再送を依頼してください。",
  "files.tooLarge": "{name}は{limit} MBを超えています。記入済みのテンプレートはずっと小さいはずです。ファイルの再送を依頼してください。",
  "files.tooLargeUnpacked": "{name}は展開すると{limit} MBを超えます。記入済みのテンプレートはずっと小さいはずです。ファイルの再送を依頼してください。",
  "files.tooManyCells": "{name}のセル数は{limit}百万個を超えています。記入済みのテンプレートのセルはずっと少ないはずです。ファイルの再送を依頼してください。",
  "files.tooManySheets": "{name}のシート数は{limit}枚を超えています。複数のファイルに分割してください。",
  "files.noTable": "{name}には読み取る行がありません。",
};
