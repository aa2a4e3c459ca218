import type { files as english } from "../en/files";

/** Reading and writing files. */
export const files: Record<keyof typeof english, string> = {
  "files.empty": "{name}是空文件。",
  "files.notAWorkbook": "{name}不是Excel工作簿：看起来是{what}。请索取Excel格式的模板。",
  "files.text": "{name}是文本文件，例如CSV列表，不是Excel工作簿。模板必须是工作簿；列表应作为状态名单或参考列表添加。",
  "files.image": "图片",
  "files.pdf": "PDF文档",
  "files.web": "网页",
  "files.xml": "XML文件",
  "files.richText": "RTF文档",
  "files.word": "Word文档",
  "files.presentation": "演示文稿",
  "files.openDocument": "OpenDocument文件",
  "files.numbers": "Apple Numbers文件",
  "files.archive": "ZIP压缩文件",
  "files.unknownKind": "其他类型的文件",
  "files.password": "{name}需要密码。请在Excel中打开，去掉打开密码后保存，然后重新添加。",
  "files.notReadAside": "无法在后台读取{name}：读取程序未能启动，或内存不足。请关闭其他程序，重新打开窗格，再次添加该文件。",
  "files.gone": "{name}已不存在，或无权读取。请重新选择。",
  "files.broken": "{name}已损坏，无法读取。请重新索取该文件。",
  "files.tooLarge": "{name}超过{limit} MB。填写好的模板远小于此；请重新索取该文件。",
  "files.tooLargeUnpacked": "{name}解压后将超过{limit} MB。填写好的模板远小于此；请重新索取该文件。",
  "files.tooManyCells": "{name}的单元格超过{limit}百万个。填写好的模板远少于此；请重新索取该文件。",
  "files.tooManySheets": "{name}的工作表超过{limit}张。请拆分为多个文件。",
  "files.noTable": "{name}没有可读取的行。",
};
