/** The year's figures in words: each rate with what it is counted from, and silence said aloud. Pure. */
import type { Schemas } from '../../lib/api.types';

type Figures = Schemas['SuggestionFiguresView'];
type Rate = Schemas['FigureRate'];

/** `72.5%`, or words when there is nothing to count from. */
export function rateText({ percent }: Rate): string {
  return percent === null ? '暂无数据' : `${percent}%`;
}

/** What stands under a rate. */
export function basisText({ count, of }: Rate, counted: string, from: string): string {
  return of === 0 ? `${from} 0，暂时无法计算` : `${counted} ${count} ÷ ${from} ${of}`;
}

/** Those of whom nothing is known stand beside the durable rate. */
export function silenceText({ unreached, waiting, later }: Figures['durable']): string {
  const parts = [
    unreached > 0 && `没有联系上 ${unreached}`,
    waiting > 0 && `到期没有回音 ${waiting}`,
    later > 0 && `还没到回访日 ${later}`,
  ].filter(Boolean);
  return parts.length > 0 ? `另有${parts.join('、')}，不计入` : '没有未回访的';
}

/** How many gave no verdict; they count for nobody. */
export function unjudgedText({ notEvaluated }: Figures['outcomes']): string {
  return notEvaluated > 0 ? `另有 ${notEvaluated} 件没有测评，不算满意` : '没有未测评的';
}
