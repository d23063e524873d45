/** What a person of the staff sets up for their own desk: saved filters. */
import { Module } from '@nestjs/common';
import { SavedFilters } from './saved-filters.js';

@Module({ providers: [SavedFilters], exports: [SavedFilters] })
export class PreferencesModule {}
