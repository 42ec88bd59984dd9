import { useServices } from '../services/Services.ts';
import { useMemo, useState } from 'react';
import { chooseListedEvents } from '../../embed/chooseListedEvents.ts';
import { embedOptionNames } from '../../embed/embedOptions.ts';
import { frameAddress } from '../../embed/frameAddress.ts';
import { embedMethods, writeMarkup, type EmbedSubject } from '../../embed/writeMarkup.ts';
import { writePlaceStyle } from '../../embed/writePlaceStyle.ts';
import { embedWordsOf } from '../../language/embedWords.ts';
import { notesOfStory } from '../../story/words/notesOfStory.ts';
import { whenInOrder } from '../../story/words/whenInOrder.ts';
import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { AsWrittenElement } from '../../panels/text/AsWrittenElement.tsx';
import { nothingOpen } from '../address/openKeys.ts';
import '../style/share.css';
import { choicesOfAddress, validChoices, withChoice, type EmbedChoices } from './embedChoices.ts';
import { EmbedPreview } from './EmbedPreview.tsx';
import { MarkupBlock } from './MarkupBlock.tsx';
import { OptionField } from './OptionField.tsx';
import { optionControls } from './optionControls.ts';
import { TextField } from './TextField.tsx';
import { PageTitle } from '../services/PageTitle.tsx';

/** A name that needs no escaping in an address. */
const keyForm = /^[A-Za-z][\w-]{0,39}$/;

type Sites = {
  /** The site's address in the markup. */
  base: string;
  /** Where it is currently opened, for the preview. */
  here: string;
};

/** The page on which to choose how the story is embedded, with a preview and the markup. */
export function SharePage({ base, here }: Sites) {
  const { story, language } = usePanelContext();
  const embed = embedWordsOf(language);
  const { bar } = useServices();
  const [choices, setChoices] = useState(() => choicesOfAddress(bar.read()));
  const [addressKey, setAddressKey] = useState('');
  const { title, language: lang } = story;
  const options = useMemo(() => validChoices(choices), [choices]);
  const isKey = keyForm.test(addressKey);
  return (
    <main className="page share" data-testid="share">
      <PageTitle>{`${embed.title} · ${title}`}</PageTitle>
      <header className="share-header">
        <p className="share-back">
          <a href={bar.hrefOf({ share: false, ...nothingOpen })}>{embed.back}</a>
        </p>
        <h1 className="story-title">{embed.title}</h1>
        <p className="share-story">
          <AsWrittenElement text={title} lang={lang} />
        </p>
        <p className="share-lead">{embed.lead}</p>
      </header>
      <form className="share-options" onSubmit={(event) => event.preventDefault()}>
        <h2 className="rail-title">{embed.options}</h2>
        <OptionFields choices={choices} setChoices={setChoices} />
        <TextField
          name="address"
          {...embed.addressKey}
          text={addressKey}
          choose={setAddressKey}
          problem={addressKey === '' || isKey ? null : embed.invalid}
        />
      </form>
      <Results base={base} here={here} options={options} addressKey={isKey ? addressKey : null} />
    </main>
  );
}

type Fields = { choices: EmbedChoices; setChoices: (choices: EmbedChoices) => void };

function OptionFields({ choices, setChoices }: Fields) {
  const context = usePanelContext();
  const controls = useMemo(() => optionControls(context), [context]);
  return embedOptionNames.map((option) => (
    <OptionField
      key={option}
      option={option}
      control={controls[option]}
      text={choices.get(option) ?? ''}
      choose={(text) => setChoices(withChoice(choices, option, text))}
      language={context.language}
    />
  ));
}

type Chosen = Pick<EmbedSubject, 'options' | 'addressKey'> & Sites;

/** The result of the choices: the story as it will look, and the markup for each method. */
function Results({ base, here, options, addressKey }: Chosen) {
  const { story, language } = usePanelContext();
  const embed = embedWordsOf(language);
  const { id, title, language: lang } = story;
  const events = chooseListedEvents(story.dated).map((event) => ({
    id: event.id,
    title: event.title,
    date: whenInOrder(event, story, language) ?? '',
  }));
  const subject = {
    base,
    story: id,
    title,
    language: lang,
    notes: notesOfStory(story, language),
    events,
    options,
    addressKey,
  };
  return (
    <div className="share-results">
      <section aria-labelledby="share-preview">
        <h2 className="rail-title" id="share-preview">
          {embed.preview}
        </h2>
        <EmbedPreview
          src={frameAddress(here, id, (option) => options.get(option) ?? null, false)}
          title={embed.previewOf(title)}
          height={options.get('height')}
        />
      </section>
      <section className="share-methods" aria-labelledby="share-markup">
        <h2 className="rail-title" id="share-markup">
          {embed.markup}
        </h2>
        {embedMethods.map((method) => (
          <MarkupBlock
            key={method}
            name={method}
            {...embed.methods[method]}
            markup={writeMarkup(method, subject)}
            language={language}
          />
        ))}
        <MarkupBlock
          name="style"
          {...embed.placeStyle}
          markup={writePlaceStyle(id, options.get('height'))}
          language={language}
        />
      </section>
    </div>
  );
}
