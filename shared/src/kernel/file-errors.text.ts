/** What may go wrong with a photo, a document, a sheet or the file of a long job; part of the table in `errors.ts`. */
export const FILE_ERRORS = {
  file_too_large: { status: 413, title: '图片过大', detail: '图片超过 10 MB，请压缩后再上传。' },
  file_unsupported: {
    status: 415,
    title: '图片格式不支持',
    detail: '只能上传 JPG、PNG 或 WebP 图片，请换一张再试。',
  },
  file_broken: { status: 422, title: '图片无法读取', detail: '图片已损坏或过大，无法读取，请换一张再试。' },
  file_not_usable: { status: 422, title: '图片不可用', detail: '所选图片不可用，请重新上传。' },
  document_too_large: { status: 413, title: '附件过大', detail: '附件超过 20 MB，请压缩或拆分后再上传。' },
  document_unsupported: {
    status: 415,
    title: '附件格式不支持',
    detail: '附件只能是 PDF 文件（.pdf）或 Word 文件（.docx），且不能带宏，请另存后再上传。',
  },
  document_old_word: {
    status: 415,
    title: '附件格式不支持',
    detail: '这是旧版 Word 文件（.doc）或加了密码的文件，请用 Word 或 WPS 另存为 .docx 或 PDF，再上传。',
  },
  document_broken: {
    status: 422,
    title: '附件无法读取',
    detail: '附件已损坏，无法读取，请打开确认后重新保存，再上传。',
  },
  sheet_broken: {
    status: 422,
    title: '表格无法读取',
    detail: '表格无法读取，请下载模板，按模板填写后再导入。',
  },
  job_over: { status: 409, title: '任务已结束', detail: '这项任务已经结束，不能再取消。' },
  job_file_gone: {
    status: 410,
    title: '文件已过期',
    detail: '任务的文件只保留 7 天，现在已经清除，请重新导出。',
  },
  job_file_taken: {
    status: 410,
    title: '文件已取走',
    detail:
      '这份文件只能下载一次，只保留 24 小时，现在已经取走或过期。没有存下的，请逐个重置密码或重新发出邀请。',
  },
} as const;
