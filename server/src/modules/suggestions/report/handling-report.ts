/** Prints the yearly report on handling as a Word file, ready for the office to sign and hand to the congress. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { FileJobs, type FileKind, type FileRun, type MadeFile } from '../../../common/jobs/file-jobs.js';
import { Clock } from '../../../common/time/clock.js';
import { HandlingFigures } from './handling-figures.js';
import type { FiguresYearQuery, SuggestionFiguresView } from './report.dto.js';
import { FONTS, line, title } from './report-parts.js';
import { reportBody } from './report-text.js';

/** A4 with the margins of official papers (GB/T 9704), in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2_098, bottom: 1_984, left: 1_587, right: 1_473 },
} as const;

export const HANDLING_REPORT: FileKind = {
  ...{ kind: 'suggestion.report', permission: 'suggestion.read', title: '生成年度办理情况报告' },
};
const DOCX_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const nameOf = ({ regionName, year }: SuggestionFiguresView) => `${regionName}${year}年代表建议办理情况报告`;

@Injectable()
export class HandlingReport {
  constructor(
    private readonly figures: HandlingFigures,
    private readonly clock: Clock,
    files: FileJobs,
  ) {
    files.register<FiguresYearQuery>({ ...HANDLING_REPORT, make: (run) => this.write(run) });
  }

  private async write({ me, query, progress }: FileRun<FiguresYearQuery>): Promise<MadeFile> {
    await progress(0, 2);
    const view = await this.figures.ofYear(me, query.year);
    await progress(1, 2);
    const name = nameOf(view);
    const detail = { year: view.year };
    return {
      ...{ name: `${name}.docx`, mime: DOCX_MIME, content: await Packer.toBuffer(this.document(view)) },
      note: name,
      audit: { action: HANDLING_REPORT.kind, subjectType: 'account', subjectId: me.accountId, detail },
    };
  }

  private document(view: SuggestionFiguresView): Document {
    const name = nameOf(view);
    const [year, month, day] = beijingDate(this.clock.now()).split('-').map(Number);
    const footer = new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: FONTS.body })],
        }),
      ],
    });
    return new Document({
      title: name,
      creator: '人大代表联络站系统',
      styles: { default: { document: { run: { font: FONTS.body, size: 32 } } } },
      sections: [
        {
          properties: { page: PAGE },
          children: [
            new Paragraph({ spacing: { before: 3_600 } }),
            title(view.regionName, 52),
            title(`${view.year}年代表建议办理情况报告`, 44),
            new Paragraph({ spacing: { before: 4_800 } }),
            line(`统计范围：${view.year}年立案的代表建议`, 32),
            line(`统计时间：${year}年${month}月${day}日`, 32),
          ],
        },
        {
          properties: { page: { ...PAGE, pageNumbers: { start: 1 } } },
          footers: { default: footer },
          children: reportBody(view),
        },
      ],
    });
  }
}
