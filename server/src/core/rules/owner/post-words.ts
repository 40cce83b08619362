import { wordTest } from './phrases.ts';

/*
 * Nouns that tell a post from a person, a unit or a body. Not complete, and it need not be: a word that is missing here
 * makes a finding less exact ("this is free text"), never silent.
 */

/** A noun for one post, as a register's titles are written: `vedoucí`, `kierownik`, `clerk`. */
export const isPostWord = wordTest(
  'vedoucí tajemník tajemnice referent referentka starosta starostka místostarosta místostarostka primátor',
  'primátorka hejtman hejtmanka ředitel ředitelka matrikář matrikářka úředník úřednice manažer manažerka správce',
  'správkyně koordinátor koordinátorka technik technička pracovník pracovnice metodik metodička garant garantka',
  'sekretář sekretářka účetní kontrolor kontrolorka inspektor inspektorka asistent asistentka specialista',
  'specialistka zástupce zástupkyně auditor auditorka právník právnička knihovník knihovnice archivář archivářka',
  'pokladník pokladní personalista personalistka informatik informatička mluvčí redaktor redaktorka lektor',
  'lektorka zmocněnec zmocněnkyně náměstek náměstkyně zaměstnanec zaměstnankyně vrátný strážník velitel',
  'kierownik kierowniczka sekretarz sekretarka referent referentka inspektor inspektorka podinspektor burmistrz',
  'burmistrzyni wójt prezydent prezydentka marszałek wiceburmistrz wicestarosta dyrektor dyrektorka naczelnik',
  'naczelniczka specjalista specjalistka koordynator koordynatorka pełnomocnik pełnomocniczka skarbnik',
  'skarbniczka zastępca zastępczyni urzędnik urzędniczka pracownik pracownica asystent asystentka archiwista',
  'archiwistka audytor audytorka radca administrator administratorka księgowy księgowa informatyk rzecznik',
  'rzeczniczka bibliotekarz bibliotekarka komendant opiekun opiekunka konserwator geodeta kadrowa kadrowy kasjer',
  'kasjerka redaktor trener trenerka',
  'head secretary clerk manager director officer mayor deputy coordinator assistant chief lead leader registrar',
  'archivist treasurer inspector specialist keeper administrator technician engineer analyst editor librarian',
  'receptionist accountant auditor lawyer counsel advisor adviser supervisor trainer ombudsman spokesperson',
  'cashier caretaker planner surveyor warden worker employee official representative executive superintendent',
  'commissioner controller guard',
);

/** A noun for a part of an office, or a word such names are made of. */
export const isUnitWord = wordTest(
  'odbor odboru oddělení útvar útvaru úsek úseku kancelář podatelna matrika referát sekretariát pokladna archiv',
  'knihovna pracoviště středisko policie služby agenda agendy úřad',
  'wydział wydziału biuro referat referatu dział działu komórka kancelaria delegatura sekretariat archiwum kasa',
  'biblioteka jednostka ośrodek stanowisko straż urząd spraw usługi obsługa',
  'department unit office division section service services team desk resources bureau branch registry archive',
  'library hall affairs works finance planning housing transport education culture environment police support',
  'relations administration town city municipal council customer client citizens citizen public human civil legal',
  'quality training facilities',
);

/** A noun for several posts or units that cannot be read as one: `referenti`, `wydziały`. Czech and Polish names begin with it. */
export const isPluralWord = wordTest(
  'tajemníci referenti referentky starostové ředitelé ředitelky matrikáři matrikářky manažeři manažerky správci',
  'koordinátoři koordinátorky technici metodici metodičky garanti sekretářky kontroloři inspektoři asistenti',
  'asistentky specialisté zástupci auditoři právníci knihovníci odbory útvary úseky referáty kanceláře náměstci',
  'personalisté informatici lektoři kierownicy kierowniczki sekretarze referenci inspektorzy burmistrzowie',
  'dyrektorzy naczelnicy specjaliści koordynatorzy pełnomocnicy zastępcy asystenci archiwiści audytorzy radcowie',
  'administratorzy informatycy bibliotekarze wydziały referaty działy komórki biura trenerzy',
);

/** An English noun for several posts or units; the name's first word before "of", or its last word. */
export const isEnglishPlural = wordTest(
  'heads secretaries clerks managers directors officers mayors deputies coordinators assistants chiefs leaders',
  'registrars archivists inspectors specialists keepers administrators technicians engineers analysts librarians',
  'receptionists accountants auditors lawyers advisers supervisors workers officials representatives executives',
  'trainers departments units offices divisions sections teams bodies posts roles',
);

/** A noun for a body that decides together, in the case in which it leads a name (`tajemník rady` is a post). */
export const isBodyWord = wordTest(
  'rada zastupitelstvo komise výbor představenstvo sněm kolegium porada zarząd komisja komitet sejmik prezydium',
  'council committee board commission assembly cabinet panel parliament',
);
