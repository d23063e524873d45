/** What offices set for themselves: clocks, categories, screening words, answer templates. */
import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.js';
import { Categories } from './categories.js';
import { CategoryStep } from './category-step.js';
import { CategoryWriter } from './category-writer.js';
import { ClockSettings } from './clock-settings.js';
import { ClockSettingsQueries } from './clock-settings.queries.js';
import { ExportWords } from './commands/export-words.js';
import { ImportWords } from './commands/import-words.js';
import { KeepCategories } from './commands/keep-categories.js';
import { KeepOfficeTemplates } from './commands/keep-office-templates.js';
import { KeepWords } from './commands/keep-words.js';
import { SetClock } from './commands/set-clock.js';
import { OfficeTemplates } from './office-templates.js';
import { ScreenWords } from './screen-words.js';
import { ScreenWordsQueries } from './screen-words.queries.js';
import { SettingRegions } from './setting-regions.js';
import { WordWriter } from './word-writer.js';

const COMMANDS = [SetClock, KeepCategories, KeepWords, ImportWords, ExportWords, KeepOfficeTemplates];
const READERS = [
  SettingRegions,
  ClockSettings,
  ClockSettingsQueries,
  Categories,
  CategoryStep,
  ScreenWords,
  ScreenWordsQueries,
  OfficeTemplates,
];

@Module({
  imports: [RegionsModule],
  providers: [...COMMANDS, ...READERS, CategoryWriter, WordWriter],
  exports: [...COMMANDS, ...READERS],
})
export class SettingsModule {}
