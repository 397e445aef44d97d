import type { RegisteredControl, RegisteredException } from '../../core/register-exceptions.ts';
import type { Translate } from '../../model/translate.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { RegisterLine } from '../write-register.ts';

const show = (text: string): string => visibleText(text, { singleLine: true });

function describeState({ inForce, faults }: RegisteredException, translate: Translate): string {
  if (inForce) return translate('cli:exceptions.list.in-force');
  const names = faults.map((fault) => translate(`words:fault.${fault}.name`));
  const separator = translate('report:list.separator');
  return translate('cli:exceptions.list.not-in-force', { faults: names.join(separator) });
}

function describeEnd(daysLeft: number, translate: Translate): string {
  if (daysLeft < 0) return translate('cli:exceptions.list.ended', { count: -daysLeft });
  return translate('cli:exceptions.list.left', { count: daysLeft });
}

function describeControl(control: RegisteredControl, translate: Translate): string {
  const { review, daysLeft, state } = control;
  const when = translate(`cli:exceptions.list.${state}`, { count: Math.abs(daysLeft) });
  const outcome = translate(`words:outcome.${control.outcome}.name`);
  return translate('cli:exceptions.list.control', {
    what: show(control.what),
    review,
    when,
    outcome,
  });
}

/** One exception in one line, and below it each compensating control with its review. */
export function describeException(
  exception: RegisteredException,
  translate: Translate,
): RegisterLine[] {
  const { approved, expires, daysLeft } = exception;
  const text = translate('cli:exceptions.list.exception', {
    id: show(exception.id),
    state: describeState(exception, translate),
    end: describeEnd(daysLeft, translate),
    approved,
    expires,
    owner: show(exception.acceptedBy),
    ids: exception.requirements.join(translate('report:list.separator')),
  });
  return [
    { text, indent: 0 },
    ...exception.compensatingControls.map((each) => ({
      text: describeControl(each, translate),
      indent: 2,
    })),
  ];
}
