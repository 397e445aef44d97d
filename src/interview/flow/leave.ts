/** Thrown to leave the interview from wherever it is; everything that was answered is saved. */
export class LeaveSignal extends Error {
  constructor() {
    super('left');
    this.name = 'LeaveSignal';
  }
}
