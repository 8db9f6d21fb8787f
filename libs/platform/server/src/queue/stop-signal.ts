import { Injectable } from '@nestjs/common';

/** Long work looks here between its steps: a process that was asked to stop has twenty seconds. */
@Injectable()
export class StopSignal {
  private asked = false;

  get requested(): boolean {
    return this.asked;
  }

  request(): void {
    this.asked = true;
  }
}
