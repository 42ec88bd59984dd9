import { toBeWritten } from '../../toBeWritten.ts';
import type { DraftedArticle, DraftedStatement } from '../read/draftedArticle.ts';
import { isName, speakerOf } from '../statements/speakerOf.ts';
import { roleOf } from '../statements/roleOf.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import type { Fields, Proposal } from './formOfArticles.ts';
import type { TakenOver } from '../taken/takenOver.ts';
import type { Added } from '../taken/withoutTaken.ts';
import { additionTo } from './additionTo.ts';
import { idsFrom } from './ids.ts';
import { pointerTo } from './pointer.ts';

/** People who are quoted, their statements, and those of which no article names the speaker. */
export interface StatementForms {
  people: Proposal[];
  quotations: Proposal[];
  unattributed: Proposal[];
}

export function formOfStatements(
  groups: readonly Added<StatementGroup>[],
  texts: ReadonlyMap<string, DraftedArticle>,
  taken: TakenOver,
): StatementForms {
  const people = new Map<string, { id: string; proposal: Proposal }>();
  const personId = idsFrom('person', taken.people.values());
  const quotationId = idsFrom('quotation', taken.ids);
  const idOf = (name: string): string => {
    const own = taken.people.get(name.toLowerCase());
    if (own !== undefined) return own;
    const known = people.get(name.toLowerCase());
    if (known) return known.id;
    const id = personId(name);
    const fields = { id, name, role: roleOf(name, texts.values()) ?? toBeWritten.role };
    people.set(name.toLowerCase(), { id, proposal: { fields, remark: '' } });
    return id;
  };
  const forms: StatementForms = { people: [], quotations: [], unattributed: [] };
  for (const { versions, addTo } of groups) {
    const speaker = speakerOf(versions);
    const first = versions[0]?.parts[0]?.text ?? '';
    const fields: Fields = {
      id: quotationId(first.split(/\s+/u).slice(0, 6).join(' ')),
      ...(speaker === undefined ? {} : { speaker: idOf(speaker) }),
      versions: Object.fromEntries(
        versions.map((version) => [
          version.article,
          formOfVersion(version, speaker, idOf, texts.get(version.article)?.text ?? ''),
        ]),
      ),
    };
    const found =
      versions.length === 1
        ? 'in one article'
        : `in ${versions.length} articles, aligned by their words`;
    const remark = addTo === undefined ? found : `${found}\n${additionTo(addTo)}`;
    (speaker === undefined ? forms.unattributed : forms.quotations).push({ fields, remark });
  }
  forms.people = [...people.values()].map(({ proposal }, i) =>
    i === 0
      ? {
          ...proposal,
          heading:
            'Who is quoted; say of each who it is (a role given here is what an article says)',
        }
      : proposal,
  );
  return forms;
}

function formOfVersion(
  { parts, speaker }: DraftedStatement,
  usual: string | undefined,
  idOf: (name: string) => string,
  text: string,
): unknown {
  const pointers = parts.map((part) => pointerTo(text, part));
  const written = pointers.length === 1 ? pointers[0] : pointers;
  // A description ("the mayor") stands for the person whom the others name.
  if (speaker === usual || usual === undefined || (speaker !== null && !isName(speaker))) {
    return written;
  }
  return { speaker: speaker === null ? null : idOf(speaker), parts: written };
}
