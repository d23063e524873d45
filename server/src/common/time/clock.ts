/** The server's only source of the present moment, so that the demo and the tests can live sixty days in a minute. */
import { Injectable } from '@nestjs/common';

@Injectable()
export class Clock {
  private fixed: number | null = null;

  now(): Date {
    return new Date(this.fixed ?? Date.now());
  }

  /** Stops the clock at an instant (demo and tests only); null lets it run again. */
  set(at: Date | null): void {
    this.fixed = at === null ? null : at.getTime();
  }
}
