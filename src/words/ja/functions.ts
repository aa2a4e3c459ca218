import type { functions as english } from "../en/functions";

/** What the worksheet functions say where they have no value. */
export const functions: Record<keyof typeof english, string> = {
  "functions.noList": "このブックにはステータスリストがありません。作業ウィンドウで取り込むか、リストのある範囲を指定してください。",
  "functions.noneInForce": "{date}時点で有効なステータスリストはありません。どのリストもそれより後のものです。",
  "functions.badMetal": "「{text}」は金属名ではありません。次のいずれかを記入してください：{metals}",
  "functions.noName": "名称または識別番号が必要です。",
  "functions.badDate": "「{text}」は日付として読み取れません。2014-12-31のように記入してください。",
  "functions.noneAlike": "この金属の製錬所はどのリストにもありません。",
  "functions.notLoaded": "アドインのファイルを読み込めませんでした。作業ウィンドウを開き、ブックを読み取り直してください。",
};
