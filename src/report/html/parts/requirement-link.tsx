import type { View } from '../view.ts';

/** A requirement's id, linked to its finding where the report has one. */
function RequirementLink({ id, view }: { id: string; view: View }) {
  return view.report.requirements.has(id) ? (
    <a class="id" href={`#${id}`}>
      {id}
    </a>
  ) : (
    <Id text={id} />
  );
}

function Id({ text }: { text: string }) {
  return <bdi class="id">{text}</bdi>;
}

/** Several ids, as the language separates a list. */
export function RequirementLinks({ ids, view }: { ids: readonly string[]; view: View }) {
  const separator = view.translate('report:list.separator');
  return (
    <>
      {ids.map((id, index) => (
        <>
          {index === 0 ? '' : separator}
          <RequirementLink id={id} view={view} />
        </>
      ))}
    </>
  );
}
