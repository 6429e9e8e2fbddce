<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>slipway::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>Sobre o Slipway</translation>
    </message>
    <message>
        <source>What runs where, what is waiting and for whom, what would change, who agreed, what happened before.</source>
        <translation>O que roda onde, o que espera por quem, o que mudaria, quem concordou, o que aconteceu antes.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC licence).</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Ícones: Lucide (licença ISC).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>slipway::AddConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Adicionar uma conexão</translation>
    </message>
    <message>
        <source>Slipway reads deployments and builds from there. It changes nothing unless you ask it to.</source>
        <translation>O Slipway lê de lá as implantações e os builds. Não muda nada sem que você peça.</translation>
    </message>
    <message>
        <source>none, it can be read without</source>
        <translation>nenhum, a leitura é livre</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keyring</source>
        <translation>guardado no chaveiro do sistema</translation>
    </message>
    <message>
        <source>in an environment variable</source>
        <translation>em uma variável de ambiente</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>T&amp;oken or password</source>
        <translation>T&amp;oken ou senha</translation>
    </message>
    <message>
        <source>Goes into the system&apos;s keyring and nowhere else</source>
        <translation>Vai para o chaveiro do sistema e para nenhum outro lugar</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>&amp;Variável</translation>
    </message>
    <message>
        <source>Only its name is kept</source>
        <translation>Só o nome dela é guardado</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Adicionar conexão</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http://) and names a server.</source>
        <translation>Um endereço começa com https:// (ou http://) e diz qual é o servidor.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address; there are fields for them below.</source>
        <translation>Deixe usuário e senha fora do endereço; há campos para eles abaixo.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>Paste the token, or choose that none is needed.</source>
        <translation>Cole o token ou escolha que nenhum é necessário.</translation>
    </message>
    <message>
        <source>Say which variable holds the token.</source>
        <translation>Diga qual variável contém o token.</translation>
    </message>
    <message>
        <source>How it is called in the sync strip</source>
        <translation>Como ela se chama na faixa de sincronização</translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation>A&amp;utoridade certificadora</translation>
    </message>
    <message>
        <source>Only where the certificate is from an authority of your own: a PEM file</source>
        <translation>Só se o certificado vier de uma autoridade própria: um arquivo PEM</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projetos</translation>
    </message>
    <message>
        <source>Open the pa&amp;ge where one is made</source>
        <translation>Abrir a pá&amp;gina em que ele é criado</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>Escolher o certificado da autoridade</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The workspace has no project “%1”.</source>
        <translation>O espaço de trabalho não tem nenhum projeto “%1”.</translation>
    </message>
    <message>
        <source>Say for one project at least what it is called there: nothing else is asked for.</source>
        <translation>Diga ao menos para um projeto como ele se chama lá: nada mais é consultado.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Editar a conexão</translation>
    </message>
    <message>
        <source>What it brought stays. With another address or other projects, the next sync reads anew.</source>
        <translation>O que ela trouxe fica. Com outro endereço ou outros projetos, a próxima sincronização lê tudo de novo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
</context>
<context>
    <name>slipway::AddEnvironmentDialog</name>
    <message>
        <source>staging</source>
        <translation>homologação</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Adicionar um ambiente</translation>
    </message>
    <message>
        <source>A place that releases run in. Its tier decides where it stands on the way to production.</source>
        <translation>Um lugar onde as releases rodam. O nível decide onde ele fica no caminho até a produção.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>N&amp;ível</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>Optional: where it can be seen</source>
        <translation>Opcional: onde se pode vê-lo</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Adicionar ambiente</translation>
    </message>
    <message>
        <source>from the name</source>
        <translation>pelo nome</translation>
    </message>
    <message>
        <source>from the name: %1</source>
        <translation>pelo nome: %1</translation>
    </message>
    <message>
        <source>Give it a name, such as qa, staging or production.</source>
        <translation>Dê um nome, como qa, staging ou production.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Um endereço começa com https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>slipway::AddProjectDialog</name>
    <message>
        <source>/home/me/shop or https://example.org/team/shop.git</source>
        <translation>/home/eu/loja ou https://example.org/time/loja.git</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Adicionar um projeto</translation>
    </message>
    <message>
        <source>A repository, or a part of one, that is released by itself. Slipway never writes to it.</source>
        <translation>Um repositório, ou parte dele, que tem releases próprias. O Slipway nunca escreve nele.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repositório</translation>
    </message>
    <message>
        <source>A folder on this machine is read in place; an address is mirrored</source>
        <translation>Uma pasta desta máquina é lida no lugar; um endereço é espelhado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Optional: the heading it stands under on the board</source>
        <translation>Opcional: o título sob o qual ele aparece no painel</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Optional: which tags are its releases, where a repository holds several projects</source>
        <translation>Opcional: quais tags são releases dele, quando um repositório contém vários projetos</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Pastas</translation>
    </message>
    <message>
        <source>Optional: which folders belong to it, with commas between</source>
        <translation>Opcional: quais pastas pertencem a ele, separadas por vírgulas</translation>
    </message>
    <message>
        <source>&amp;Main branch</source>
        <translation>Branch princi&amp;pal</translation>
    </message>
    <message>
        <source>Optional: the repository&apos;s own choice is used</source>
        <translation>Opcional: vale a escolha do próprio repositório</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Adicionar projeto</translation>
    </message>
    <message>
        <source>Choose a repository</source>
        <translation>Escolher um repositório</translation>
    </message>
    <message>
        <source>Say where the repository is: a folder, or an address that git can clone.</source>
        <translation>Diga onde está o repositório: uma pasta ou um endereço que o git consiga clonar.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
</context>
<context>
    <name>slipway::AddSignerDialog</name>
    <message>
        <source>The key &amp;ends</source>
        <translation>A chave &amp;termina</translation>
    </message>
    <message>
        <source>Add a signer</source>
        <translation>Adicionar um signatário</translation>
    </message>
    <message>
        <source>From then on decisions are signed: an approval counts only with a good signature of a key in this list.</source>
        <translation>A partir de então as decisões são assinadas: uma aprovação só conta com uma assinatura válida de uma chave desta lista.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>An e-mail address or account name; it is what stands in the ledger</source>
        <translation>Um endereço de e-mail ou nome de conta; é o que fica no livro de registro</translation>
    </message>
    <message>
        <source>Public SSH &amp;key</source>
        <translation>Chave SSH &amp;pública</translation>
    </message>
    <message>
        <source>C&amp;hoose the .pub file…</source>
        <translation>Escolher o ar&amp;quivo .pub…</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>Papéi&amp;s</translation>
    </message>
    <message>
        <source>Optional; one word each, such as qa or release-manager</source>
        <translation>Opcional; uma palavra cada, como qa ou release-manager</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Add signer</source>
        <translation>Adicionar signatário</translation>
    </message>
    <message>
        <source>Public SSH key</source>
        <translation>Chave SSH pública</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Chaves públicas (*.pub);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The one line of a .pub file; never the private key</source>
        <translation>A única linha de um arquivo .pub; nunca a chave privada</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Contas</translation>
    </message>
    <message>
        <source>What the person is logged in as where Slipway runs, with commas between: whoever asks for an approval by one of these does not approve it with this key</source>
        <translation>Com que contas a pessoa entra onde o Slipway roda, separadas por vírgulas: quem pede uma aprovação por uma delas não a aprova com esta chave</translation>
    </message>
    <message>
        <source>Without a key only the accounts are written down as this person’s; no decision is signed</source>
        <translation>Sem uma chave, só as contas são registradas como desta pessoa; nenhuma decisão é assinada</translation>
    </message>
</context>
<context>
    <name>slipway::AlertKeeper</name>
    <message>
        <source>An incident began in %1: %2</source>
        <translation>Um incidente começou em %1: %2</translation>
    </message>
    <message>
        <source>An incident of %1 is over: %2</source>
        <translation>Um incidente de %1 terminou: %2</translation>
    </message>
    <message>
        <source>No alerts from “%1”: %2</source>
        <translation>Sem alertas de “%1”: %2</translation>
    </message>
</context>
<context>
    <name>slipway::AlertSource</name>
    <message>
        <source>An alert without a name</source>
        <translation>Um alerta sem nome</translation>
    </message>
    <message>
        <source>it names no project</source>
        <translation>ele não indica um projeto</translation>
    </message>
    <message>
        <source>there is no project “%1”</source>
        <translation>não existe o projeto “%1”</translation>
    </message>
    <message>
        <source>there is no environment “%1”</source>
        <translation>não existe o ambiente “%1”</translation>
    </message>
    <message>
        <source>“%1” is no name of a source of alerts.</source>
        <translation>“%1” não é um nome de fonte de alertas.</translation>
    </message>
    <message>
        <source>“%1” is no address of an Alertmanager. Write one such as https://alerts.example.org, without a name or a password in it.</source>
        <translation>“%1” não é o endereço de um Alertmanager. Escreva um como https://alerts.example.org, sem nome nem senha nele.</translation>
    </message>
    <message>
        <source>Say which label of an alert names its project, or which project all of them are of.</source>
        <translation>Diga qual rótulo de um alerta indica o projeto dele ou de qual projeto são todos eles.</translation>
    </message>
    <message>
        <source>This is nothing that an Alertmanager says of alerts. Check the address.</source>
        <translation>Isto não é nada que um Alertmanager diga sobre alertas. Verifique o endereço.</translation>
    </message>
    <message>
        <source>There are %1 alerts, more than can be taken. Name a filter.</source>
        <translation>Há %1 alertas, mais do que é possível receber. Indique um filtro.</translation>
    </message>
    <message>
        <source>None of its alerts can be read: they have no labels or no beginning.</source>
        <translation>Nenhum dos alertas pode ser lido: eles não têm rótulos ou não têm início.</translation>
    </message>
</context>
<context>
    <name>slipway::AlertSourceDialog</name>
    <message>
        <source>not taken</source>
        <translation>não recebidos</translation>
    </message>
    <message>
        <source>any of production</source>
        <translation>qualquer um de produção</translation>
    </message>
    <message>
        <source>Alerts of %1 become incidents from now on.</source>
        <translation>A partir de agora, os alertas de %1 viram incidentes.</translation>
    </message>
    <message>
        <source>%1 is not asked any more. Its incidents stay.</source>
        <translation>%1 não é mais consultado. Os incidentes dele ficam.</translation>
    </message>
    <message>
        <source>Alerts as incidents</source>
        <translation>Alertas como incidentes</translation>
    </message>
    <message>
        <source>Alerts of an Alertmanager become incidents, linked to the last deployment before they began. They are read by themselves while the workspace is kept up to date.</source>
        <translation>Os alertas de um Alertmanager viram incidentes, vinculados à última implantação antes de começarem. São lidos automaticamente enquanto o espaço de trabalho é mantido atualizado.</translation>
    </message>
    <message>
        <source>Do not as&amp;k it any more</source>
        <translation>Não consul&amp;tar mais</translation>
    </message>
    <message>
        <source>Alert&amp;manager</source>
        <translation>Alert&amp;manager</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What its incidents name as their source</source>
        <translation>O que os incidentes dele indicam como fonte</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Only alerts with</source>
        <translation>&amp;Só alertas com</translation>
    </message>
    <message>
        <source>Matchers, one a line; all must hold. Empty: all</source>
        <translation>Condições, uma por linha; todas precisam valer. Vazio: todos</translation>
    </message>
    <message>
        <source>&amp;Label that names the project</source>
        <translation>&amp;Rótulo que indica o projeto</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Vazio: nenhum</translation>
    </message>
    <message>
        <source>&amp;Project without it</source>
        <translation>&amp;Projeto sem ele</translation>
    </message>
    <message>
        <source>Label that names the en&amp;vironment</source>
        <translation>Rótulo que indica o am&amp;biente</translation>
    </message>
    <message>
        <source>&amp;Environment without it</source>
        <translation>&amp;Ambiente sem ele</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>um novo</translation>
    </message>
    <message>
        <source>It did not answer: %1</source>
        <translation>Não respondeu: %1</translation>
    </message>
    <message>
        <source>It answered last %1.</source>
        <translation>Última resposta: %1.</translation>
    </message>
    <message>
        <source>It was not asked yet.</source>
        <translation>Ainda não foi consultado.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>Say by which label, or to which project, an alert belongs.</source>
        <translation>Diga por qual rótulo ou a qual projeto um alerta pertence.</translation>
    </message>
</context>
<context>
    <name>slipway::AlertStore</name>
    <message>
        <source>There is no source of alerts “%1”. `incident source --list` shows them.</source>
        <translation>Não existe a fonte de alertas “%1”. `incident source --list` mostra as fontes.</translation>
    </message>
</context>
<context>
    <name>slipway::Anchor</name>
    <message>
        <source>Somebody else anchored at “%1” at the same moment. Try again.</source>
        <translation>Outra pessoa ancorou em “%1” no mesmo momento. Tente de novo.</translation>
    </message>
    <message>
        <source>The ledger&apos;s anchor at “%1” could not be reached, or did not take the checkpoint. Check the address, the access rights and the connection; the details say why.</source>
        <translation>A âncora do livro de registro em “%1” não pôde ser alcançada ou não aceitou o checkpoint. Verifique o endereço, as permissões e a conexão; os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>The program “git” is not there. Install it, then try again.</source>
        <translation>O programa “git” não existe aqui. Instale-o e tente de novo.</translation>
    </message>
    <message>
        <source>The anchor at “%1” was rewritten: it no longer holds the checkpoints that it held before. Do not rely on it; ask whoever looks after that repository.</source>
        <translation>A âncora em “%1” foi reescrita: ela já não contém os checkpoints que continha antes. Não confie nela; fale com quem cuida desse repositório.</translation>
    </message>
    <message>
        <source>“%1” cannot be an anchor: the address or the path of a git repository is needed, without a password in it.</source>
        <translation>“%1” não pode ser uma âncora: é preciso o endereço ou o caminho de um repositório git, sem senha nele.</translation>
    </message>
    <message>
        <source>The anchor at “%1” is gone: its branch was deleted. Ask whoever looks after that repository.</source>
        <translation>A âncora em “%1” sumiu: o branch dela foi excluído. Fale com quem cuida desse repositório.</translation>
    </message>
</context>
<context>
    <name>slipway::Approval</name>
    <message>
        <source>This approval was used by a deployment already; ask for a new one.</source>
        <translation>Esta aprovação já foi usada por uma implantação; peça uma nova.</translation>
    </message>
    <message>
        <source>This approval request has expired; ask for a new one.</source>
        <translation>Este pedido de aprovação expirou; peça um novo.</translation>
    </message>
    <message>
        <source>What was to be approved has changed since; ask for a new approval.</source>
        <translation>O que devia ser aprovado mudou desde então; peça uma nova aprovação.</translation>
    </message>
    <message>
        <source>A decision needs the name of who decides.</source>
        <translation>Uma decisão precisa do nome de quem decide.</translation>
    </message>
    <message>
        <source>A rejection needs a comment that says why; write one.</source>
        <translation>Uma rejeição precisa de um comentário que diga o motivo; escreva um.</translation>
    </message>
    <message>
        <source>There is no decision of yours on this request to take back.</source>
        <translation>Não há decisão sua neste pedido para retirar.</translation>
    </message>
    <message>
        <source>You have decided this way already.</source>
        <translation>Você já decidiu assim.</translation>
    </message>
    <message>
        <source>Somebody rejected this release; it can go on only after they take their rejection back, or with a new request.</source>
        <translation>Alguém rejeitou esta release; ela só segue depois que a rejeição for retirada ou com um novo pedido.</translation>
    </message>
    <message>
        <source>This request is decided; there is nothing left to put off.</source>
        <translation>Este pedido já foi decidido; não há mais o que adiar.</translation>
    </message>
    <message>
        <source>You have decided on this already; take that back before you hand it on to somebody else.</source>
        <translation>Você já decidiu sobre isto; retire a decisão antes de repassar a outra pessoa.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalBundle</name>
    <message>
        <source>This is no file of signed approvals, or a part of it is missing.</source>
        <translation>Este não é um arquivo de aprovações assinadas ou falta uma parte dele.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalDetail</name>
    <message>
        <source>finding out what is live there…</source>
        <translation>descobrindo o que está no ar lá…</translation>
    </message>
    <message>
        <source>nothing is live there yet</source>
        <translation>ainda não há nada no ar lá</translation>
    </message>
    <message>
        <source>now %1, live for %2</source>
        <translation>agora %1, no ar há %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Decisions are recorded as self-attested: no signature stands behind them.</source>
        <translation>As decisões são registradas como autodeclaradas: não há assinatura por trás delas.</translation>
    </message>
    <message>
        <source>One person approves</source>
        <translation>Uma pessoa aprova</translation>
    </message>
    <message>
        <source>Approval %1 of %2</source>
        <translation>Aprovação %1 de %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>Bound to one commit</source>
        <translation>Presa a um único commit</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Decisões até agora</translation>
    </message>
    <message>
        <source>Nobody has decided yet</source>
        <translation>Ninguém decidiu ainda</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Comparing with what is live…</source>
        <translation>Comparando com o que está no ar…</translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n mudança incompatível</numerusform>
            <numerusform>%n mudanças incompatíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>No breaking change is announced</source>
        <translation>Nenhuma mudança incompatível anunciada</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>Nothing: it is the same commit</source>
        <translation>Nada: é o mesmo commit</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>A&amp;provar…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Re&amp;jeitar…</translation>
    </message>
    <message>
        <source>&amp;Defer…</source>
        <translation>A&amp;diar…</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>requested by %1 (%2)</source>
        <comment>person, age</comment>
        <translation>pedido por %1 (%2)</translation>
    </message>
    <message>
        <source>Risk %1 of 100</source>
        <translation>Risco %1 de 100</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <translation>Pro&amp;mover…</translation>
    </message>
    <message>
        <source>Approvals are signed here with each person&apos;s own key, and verified whenever they are read.</source>
        <translation>Aqui as aprovações são assinadas com a chave da própria pessoa e verificadas sempre que são lidas.</translation>
    </message>
    <message>
        <source>%1. Does not count: %2</source>
        <translation>%1. Não conta: %2</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, assinado</translation>
    </message>
    <message>
        <source>%1
Signed with %2; the signature is good.</source>
        <translation>%1
Assinado com %2; a assinatura é válida.</translation>
    </message>
    <message>
        <source>&amp;Checklist…</source>
        <translation>Check&amp;list…</translation>
    </message>
    <message>
        <source>Ha&amp;nd on…</source>
        <translation>R&amp;epassar…</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalListModel</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <translation>%1 de %2 dadas</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, %2, requested by %3</source>
        <translation>%1, %2, pedido por %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, of which roles</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>cannot be judged: the rules there cannot be read</source>
        <translation>não pode ser avaliado: as regras de lá não podem ser lidas</translation>
    </message>
    <message>
        <source>handed on to %1</source>
        <translation>repassado a %1</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>adiado até %1</translation>
    </message>
    <message>
        <source>handed on to you by %1</source>
        <translation>repassado a você por %1</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalProof</name>
    <message>
        <source>Approval %1 is not complete yet, so there is nothing to prove.</source>
        <translation>A aprovação %1 ainda não está completa, portanto não há nada a provar.</translation>
    </message>
    <message>
        <source>Approval %1 was rejected, so there is nothing to prove.</source>
        <translation>A aprovação %1 foi rejeitada, portanto não há nada a provar.</translation>
    </message>
    <message>
        <source>Approval %1 was used by a deployment that is over; ask for a new one.</source>
        <translation>A aprovação %1 foi usada por uma implantação que já terminou; peça uma nova.</translation>
    </message>
    <message>
        <source>Approval %1 has expired; ask for a new one.</source>
        <translation>A aprovação %1 expirou; peça uma nova.</translation>
    </message>
    <message>
        <source>What approval %1 was about has changed since; ask for a new one.</source>
        <translation>Aquilo a que a aprovação %1 se referia mudou desde então; peça uma nova.</translation>
    </message>
    <message>
        <source>Nothing of approval %1 is signed, so nothing of it can be proved outside.</source>
        <translation>Nada da aprovação %1 está assinado, portanto nada dela pode ser provado fora daqui.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalQuery</name>
    <message>
        <source>Somebody decided on this at the same moment. Look at it and try again.</source>
        <translation>Alguém decidiu sobre isto no mesmo momento. Olhe e tente de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalRulesField</name>
    <message>
        <source>Add &amp;another approval</source>
        <translation>Adicionar &amp;outra aprovação</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>Quantas aprovações</translation>
    </message>
    <message>
        <source>Of which role</source>
        <translation>De qual papel</translation>
    </message>
    <message>
        <source>of anybody</source>
        <translation>de qualquer pessoa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalStatement</name>
    <message>
        <source>The statement&apos;s field “%1” is missing, unknown or not of its form.</source>
        <translation>O campo “%1” da declaração falta, é desconhecido ou não tem a forma devida.</translation>
    </message>
    <message>
        <source>This is no statement of an approval that this Slipway knows.</source>
        <translation>Esta não é uma declaração de aprovação que este Slipway conheça.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalStore</name>
    <message>
        <source>There is no approval request number %1.</source>
        <translation>Não existe o pedido de aprovação número %1.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalTurns</name>
    <message>
        <source>anybody</source>
        <translation>qualquer pessoa</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>role, given, needed</comment>
        <translation>%1 %2/%3</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalsPage</name>
    <message>
        <source>Nothing to approve</source>
        <translation>Nada a aprovar</translation>
    </message>
    <message>
        <source>When a release needs somebody&apos;s agreement before it goes into an environment, it waits here.</source>
        <translation>Quando uma release precisa da concordância de alguém antes de entrar em um ambiente, ela espera aqui.</translation>
    </message>
    <message>
        <source>Request approval…</source>
        <translation>Pedir aprovação…</translation>
    </message>
    <message>
        <source>All · %1</source>
        <translation>Todos · %1</translation>
    </message>
    <message>
        <source>Requests for approval</source>
        <translation>Pedidos de aprovação</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quais pedidos</translation>
    </message>
    <message>
        <source>Choose a request at the left</source>
        <translation>Escolha um pedido à esquerda</translation>
    </message>
    <message>
        <source>an unknown commit</source>
        <translation>um commit desconhecido</translation>
    </message>
    <message>
        <source>It cannot be told: the commit that is live there is not known.</source>
        <translation>Não dá para dizer: o commit que está no ar lá não é conhecido.</translation>
    </message>
    <message>
        <source>Everything: nothing is live there yet.</source>
        <translation>Tudo: ainda não há nada no ar lá.</translation>
    </message>
    <message>
        <source>It would bring</source>
        <translation>Traria</translation>
    </message>
    <message>
        <source>It would take away (live now, not in this release)</source>
        <translation>Retiraria (no ar agora, fora desta release)</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) more</source>
        <translation>
            <numerusform>%n commit a mais</numerusform>
            <numerusform>%n commits a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) taken away</source>
        <translation>
            <numerusform>%n commit retirado</numerusform>
            <numerusform>%n commits retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the ledger as entry %1, hash %2.</source>
        <translation>Está no livro de registro como entrada %1, hash %2.</translation>
    </message>
    <message>
        <source>Request approval… (Ctrl+N)</source>
        <translation>Pedir aprovação… (Ctrl+N)</translation>
    </message>
    <message>
        <source>“%1” takes no decisions from outside. Decide on its own page.</source>
        <translation>“%1” não aceita decisões de fora. Decida na página dele.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
    <message>
        <source>What waits at servers</source>
        <translation>O que espera em servidores</translation>
    </message>
    <message>
        <source>Nothing waits at a server&apos;s own gate</source>
        <translation>Nada espera no portão de um servidor</translation>
    </message>
    <message>
        <source>For you · %1</source>
        <translation>Para você · %1</translation>
    </message>
    <message>
        <source>Servers · %1</source>
        <translation>Servidores · %1</translation>
    </message>
    <message>
        <source>Your roles · %1</source>
        <translation>Seus papéis · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are approved.</source>
        <translation>
            <numerusform>%n pedido foi aprovado.</numerusform>
            <numerusform>%n pedidos foram aprovados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n &amp;together…</source>
        <translation>
            <numerusform>Aprovar %n em &amp;conjunto…</numerusform>
            <numerusform>Aprovar %n em &amp;conjunto…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift to approve them together</source>
        <translation>Escolha vários com Ctrl ou Shift para aprová-los em conjunto</translation>
    </message>
    <message>
        <source>Only one release, asked for into several environments, is approved together: what differs is looked at one by one.</source>
        <translation>Só uma mesma release, solicitada para vários ambientes, é aprovada em conjunto: o que difere é examinado um a um.</translation>
    </message>
    <message>
        <source>Take the decision back?</source>
        <translation>Retirar a decisão?</translation>
    </message>
    <message>
        <source>It was not said to the server yet, and will not be. Then it waits there as before.</source>
        <translation>Ela ainda não foi comunicada ao servidor e não será. Então isto continua esperando lá como antes.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>It is taken back; nothing will be said.</source>
        <translation>Ela foi retirada; nada será comunicado.</translation>
    </message>
</context>
<context>
    <name>slipway::AuditPage</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nada registrado ainda</translation>
    </message>
    <message>
        <source>Every request, decision and recorded deployment is written here, chained so that no entry can be changed unnoticed.</source>
        <translation>Cada pedido, decisão e implantação registrada é escrito aqui, encadeado de modo que nenhuma entrada mude sem ser notada.</translation>
    </message>
    <message>
        <source>Reading the whole record…</source>
        <translation>Lendo todo o registro…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Everything that was decided and recorded, newest first. Each entry holds the hash of the one before it.</source>
        <translation>Tudo o que foi decidido e registrado, do mais novo ao mais antigo. Cada entrada contém o hash da anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is whole: %1, and each fits the one before it. Newest hash %2.</source>
        <translation>O registro está íntegro: %1, e cada uma confere com a anterior. Hash mais novo: %2.</translation>
    </message>
    <message>
        <source>The record was changed: entry %1 does not fit (%2). Nothing from there on can be relied on.</source>
        <translation>O registro foi alterado: a entrada %1 não confere (%2). Dali em diante nada é confiável.</translation>
    </message>
    <message>
        <source>Entry %1, %2, %3</source>
        <translation>Entrada %1, %2, %3</translation>
    </message>
    <message>
        <source>The text of this entry was taken out; its hash stays.</source>
        <translation>O texto desta entrada foi retirado; o hash dela permanece.</translation>
    </message>
    <message>
        <source>Ve&amp;rify the record</source>
        <translation>Veri&amp;ficar o registro</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Entradas do registro</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>O que a entrada diz</translation>
    </message>
    <message>
        <source>hash
%1

previous
%2</source>
        <translation>hash
%1

anterior
%2</translation>
    </message>
    <message>
        <source>It is not anchored outside of itself (slipway-cli audit anchor --remote …).</source>
        <translation>Ele não está ancorado fora de si mesmo (slipway-cli audit anchor --remote …).</translation>
    </message>
    <message>
        <source>No entry is anchored yet.</source>
        <translation>Nenhuma entrada está ancorada ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer one(s) are not yet.</source>
        <translation>
            <numerusform>%n mais nova ainda não está.</numerusform>
            <numerusform>%n mais novas ainda não estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anchored up to entry %1. %2</source>
        <translation>Ancorado até a entrada %1. %2</translation>
    </message>
    <message>
        <source>Anchored up to entry %1, signed by %3. %2</source>
        <translation>Ancorado até a entrada %1, assinado por %3. %2</translation>
    </message>
    <message>
        <source>Entry %1 is anchored.</source>
        <translation>A entrada %1 está ancorada.</translation>
    </message>
    <message>
        <source>Signed by %1; the signature is good.</source>
        <translation>Assinada por %1; a assinatura é válida.</translation>
    </message>
    <message>
        <source>Anchor n&amp;ow</source>
        <translation>Ancorar a&amp;gora</translation>
    </message>
    <message>
        <source>Puts how the record ends onto the branch outside of it</source>
        <translation>Põe o fim atual do registro no branch fora dele</translation>
    </message>
    <message>
        <source>Anchor by &amp;itself</source>
        <translation>Ancorar automa&amp;ticamente</translation>
    </message>
    <message>
        <source>At each decision on production, and every minute while there are new entries</source>
        <translation>A cada decisão sobre a produção e a cada minuto enquanto houver entradas novas</translation>
    </message>
    <message>
        <source>Self-attested: no signature stands behind it.</source>
        <translation>Autodeclarada: não há assinatura por trás dela.</translation>
    </message>
    <message>
        <source>Verifying the signature…</source>
        <translation>Verificando a assinatura…</translation>
    </message>
</context>
<context>
    <name>slipway::BatchDialog</name>
    <message numerus="yes">
        <source>Approve %n request(s) together</source>
        <translation>
            <numerusform>Aprovar %n pedido em conjunto</numerusform>
            <numerusform>Aprovar %n pedidos em conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is an approval of its own, for its commit and nothing else. Look at the list before you go on.</source>
        <translation>Cada uma é uma aprovação própria, para o seu commit e nada mais. Confira a lista antes de continuar.</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>O que é aprovado</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentário</translation>
    </message>
    <message>
        <source>Optional; it stands with each of them</source>
        <translation>Opcional; fica em cada uma delas</translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Aprovar todos</translation>
    </message>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Um arquivo de chave ou o arquivo .pub de uma que está no seu agente</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Sua chave &amp;SSH</translation>
    </message>
    <message>
        <source>Each is signed by itself: a security key may want a touch for each</source>
        <translation>Cada uma é assinada separadamente: uma chave de segurança pode pedir um toque para cada uma</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>Escolher o &amp;arquivo…</translation>
    </message>
    <message>
        <source>Your SSH key</source>
        <translation>Sua chave SSH</translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <comment>commit, person</comment>
        <translation>%1, pedido por %2</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>Self-attested as %1: no signature stands behind them.</source>
        <translation>Autodeclaradas como %1: não há assinatura por trás delas.</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Escolha a chave SSH que aqui é conhecida como sua.</translation>
    </message>
    <message>
        <source>All of them are approved.</source>
        <translation>Todos foram aprovados.</translation>
    </message>
</context>
<context>
    <name>slipway::BoardArrangements</name>
    <message>
        <source>Releases by environments</source>
        <translation>Releases por ambiente</translation>
    </message>
    <message>
        <source>What is live in each environment, the newest first</source>
        <translation>O que está no ar em cada ambiente, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>The way of promotion</source>
        <translation>O caminho da promoção</translation>
    </message>
    <message>
        <source>No release runs anywhere yet. Connect a CI server or record a deployment, and each release stands here with the environments that have it.</source>
        <translation>Nenhuma release roda em lugar nenhum ainda. Conecte um servidor de CI ou registre uma implantação, e cada release aparece aqui com os ambientes que a têm.</translation>
    </message>
    <message>
        <source>Nothing runs anywhere yet. Connect a CI server or record a deployment, and each environment shows here what it runs.</source>
        <translation>Nada roda em lugar nenhum ainda. Conecte um servidor de CI ou registre uma implantação, e cada ambiente mostra aqui o que roda nele.</translation>
    </message>
    <message>
        <source>There is only one environment, so nothing can be promoted. Add the next one, and the way to it stands here.</source>
        <translation>Há só um ambiente, portanto nada pode ser promovido. Adicione o próximo, e o caminho até ele aparece aqui.</translation>
    </message>
</context>
<context>
    <name>slipway::BoardCell</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n esperando</numerusform>
            <numerusform>%n esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not merged back</source>
        <translation>
            <numerusform>%n não reintegrado</numerusform>
            <numerusform>%n não reintegrados</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown commit</source>
        <translation>commit desconhecido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, age</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>rolled back %1</source>
        <translation>revertido %1</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 de %2 com falha</translation>
    </message>
</context>
<context>
    <name>slipway::BoardColumnHeader</name>
    <message>
        <source>baseline</source>
        <translation>base</translation>
    </message>
</context>
<context>
    <name>slipway::BoardLayout</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a project, its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>live</source>
        <translation>no ar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln atrás</numerusform>
            <numerusform>%Ln atrás</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many commits, in so many projects</comment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) behind</source>
        <translation>
            <numerusform>%Ln commit atrás</numerusform>
            <numerusform>%Ln commits atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projeto</numerusform>
            <numerusform>%Ln projetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln diverged</source>
        <translation>
            <numerusform>%Ln divergente</numerusform>
            <numerusform>%Ln divergentes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing runs here</source>
        <translation>nada roda aqui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln esperando</numerusform>
            <numerusform>%Ln esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an environment, what is there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>after %1, %2</source>
        <comment>an environment, how far behind it</comment>
        <translation>depois de %1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::BoardModel</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>%1 in %2: nothing yet</source>
        <translation>%1 em %2: nada ainda</translation>
    </message>
    <message>
        <source>never deployed here yet</source>
        <translation>nunca implantado aqui</translation>
    </message>
    <message>
        <source>rolled back %1</source>
        <translation>revertido %1</translation>
    </message>
    <message>
        <source>partly deployed %1</source>
        <translation>implantado em parte %1</translation>
    </message>
    <message>
        <source>deployed %1</source>
        <translation>implantado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) behind %1</source>
        <translation>
            <numerusform>%n commit atrás de %1</numerusform>
            <numerusform>%n commits atrás de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) not merged back to %1</source>
        <translation>
            <numerusform>%n commit não reintegrado em %1</numerusform>
            <numerusform>%n commits não reintegrados em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown commit</source>
        <translation>commit desconhecido</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>implantando</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>%n aprovação esperando</numerusform>
            <numerusform>%n aprovações esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 in %2: being read</source>
        <translation>%1 em %2: em leitura</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n esperando</numerusform>
            <numerusform>%n esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hot fix(es) not merged back</source>
        <translation>
            <numerusform>%n correção urgente não reintegrada</numerusform>
            <numerusform>%n correções urgentes não reintegradas</numerusform>
        </translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>Group %1, %2</source>
        <translation>Grupo %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) ahead of %1</source>
        <translation>
            <numerusform>%n commit à frente de %1</numerusform>
            <numerusform>%n commits à frente de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>igual a %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>runs %1, deployed %2</source>
        <translation>roda %1, implantado %2</translation>
    </message>
    <message>
        <source>what it runs is unknown</source>
        <translation>não se sabe o que ele roda</translation>
    </message>
    <message>
        <source>%1 deployed to %2, released to %3 %</source>
        <translation>%1 implantado em %2, liberado para %3%</translation>
    </message>
    <message>
        <source>%1 deployed to %2, not released</source>
        <translation>%1 implantado em %2, não liberado</translation>
    </message>
    <message>
        <source>what runs was never approved for here</source>
        <translation>o que roda nunca foi aprovado para cá</translation>
    </message>
    <message>
        <source>marked as bad</source>
        <translation>marcada como ruim</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>frozen until %1</source>
        <translation>congelado até %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>a deployment is under way</source>
        <translation>uma implantação está em andamento</translation>
    </message>
    <message>
        <source>its commit is unknown</source>
        <translation>o commit dele é desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n deployment(s) failed</source>
        <translation>
            <numerusform>%1 da última %n implantação com falha</numerusform>
            <numerusform>%1 das últimas %n implantações com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>roda %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2%</translation>
    </message>
</context>
<context>
    <name>slipway::BoardPage</name>
    <message>
        <source>What runs where</source>
        <translation>O que roda onde</translation>
    </message>
    <message>
        <source>&amp;Compare marked</source>
        <translation>&amp;Comparar marcados</translation>
    </message>
    <message>
        <source>Mark two environments of a project with Space, then compare them</source>
        <translation>Marque dois ambientes de um projeto com a barra de espaço e compare-os</translation>
    </message>
    <message>
        <source>Request a&amp;pproval…</source>
        <translation>Pedir a&amp;provação…</translation>
    </message>
    <message>
        <source>&amp;Record deployment…</source>
        <translation>&amp;Registrar implantação…</translation>
    </message>
    <message>
        <source>Mark to compare</source>
        <translation>Marcar para comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Request approval…</source>
        <translation>Pedir aprovação…</translation>
    </message>
    <message>
        <source>Record deployment…</source>
        <translation>Registrar implantação…</translation>
    </message>
    <message>
        <source>Reading the board…</source>
        <translation>Lendo o painel…</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>Open a git repository: its releases appear at once, and its deployments as soon as a CI server is connected or one is recorded.</source>
        <translation>Abra um repositório git: as releases aparecem na hora, e as implantações assim que um servidor de CI for conectado ou uma for registrada.</translation>
    </message>
    <message>
        <source>Open repository…</source>
        <translation>Abrir repositório…</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Ainda sem ambiente</translation>
    </message>
    <message>
        <source>Name the places that releases run in, such as staging and production. Until then, the releases are on the Releases page.</source>
        <translation>Dê nome aos lugares onde as releases rodam, como staging e production. Até lá, as releases estão na página Releases.</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Adicionar ambiente…</translation>
    </message>
    <message>
        <source>Move environment left</source>
        <translation>Mover ambiente para a esquerda</translation>
    </message>
    <message>
        <source>Move environment right</source>
        <translation>Mover ambiente para a direita</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>What the ground of the cells tells, and which groups are open</source>
        <translation>O que o fundo das células indica e quais grupos estão abertos</translation>
    </message>
    <message>
        <source>What &amp;needs a person</source>
        <translation>O que precisa de al&amp;guém</translation>
    </message>
    <message>
        <source>How far beh&amp;ind</source>
        <translation>&amp;Quanto está atrás</translation>
    </message>
    <message>
        <source>How &amp;long it has been there</source>
        <translation>&amp;Há quanto tempo está lá</translation>
    </message>
    <message>
        <source>Collapse all gro&amp;ups</source>
        <translation>Recolher &amp;todos os grupos</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Expandir todos os grupos</translation>
    </message>
    <message>
        <source>Count drift from here</source>
        <translation>Contar o desvio a partir daqui</translation>
    </message>
    <message>
        <source>What the drift of every cell is counted from (D: from the environment you are on)</source>
        <translation>A partir de onde se conta o desvio de cada célula (D: a partir do ambiente em que você está)</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promover…</translation>
    </message>
    <message>
        <source>Promote to %1…</source>
        <translation>Promover para %1…</translation>
    </message>
    <message>
        <source>Promote %1 to %2…</source>
        <translation>Promover %1 para %2…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Roll back %1…</source>
        <translation>Reverter %1…</translation>
    </message>
    <message>
        <source>Ho&amp;w many failed lately</source>
        <translation>Quantas &amp;falharam há pouco</translation>
    </message>
    <message>
        <source>The environment &amp;before each</source>
        <translation>O amb&amp;iente anterior a cada um</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>o anterior</translation>
    </message>
    <message>
        <source>&amp;Drift: from %1</source>
        <translation>&amp;Desvio em relação a: %1</translation>
    </message>
    <message>
        <source>Drift is counted from the environment before each</source>
        <translation>O desvio é contado a partir do ambiente anterior a cada um</translation>
    </message>
    <message>
        <source>Drift is counted from %1</source>
        <translation>O desvio é contado a partir de %1</translation>
    </message>
    <message>
        <source>Go to the next that is broken</source>
        <translation>Ir para o próximo com falha</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a project, an environment</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Pro&amp;jects by environments</source>
        <comment>in a menu</comment>
        <translation>Pro&amp;jetos por ambiente</translation>
    </message>
    <message>
        <source>Releases by en&amp;vironments</source>
        <comment>in a menu</comment>
        <translation>Re&amp;leases por ambiente</translation>
    </message>
    <message>
        <source>Environ&amp;ments as columns</source>
        <comment>in a menu</comment>
        <translation>Ambientes como col&amp;unas</translation>
    </message>
    <message>
        <source>The way of &amp;promotion</source>
        <comment>in a menu</comment>
        <translation>O caminho da pr&amp;omoção</translation>
    </message>
</context>
<context>
    <name>slipway::BoardSummaryLine</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n esperando</numerusform>
            <numerusform>%n esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hot fix(es) not merged back</source>
        <translation>
            <numerusform>%n correção urgente não reintegrada</numerusform>
            <numerusform>%n correções urgentes não reintegradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <translation>
            <numerusform>%n em ordem</numerusform>
            <numerusform>%n em ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not what was deployed</source>
        <translation>
            <numerusform>%n diferente do que foi implantado</numerusform>
            <numerusform>%n diferentes do que foi implantado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never approved</source>
        <translation>
            <numerusform>%n nunca aprovada</numerusform>
            <numerusform>%n nunca aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> and more</source>
        <comment>after some places</comment>
        <translation> e outros</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>how many are broken, then where</comment>
        <translation>: %1</translation>
    </message>
</context>
<context>
    <name>slipway::BoardView</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>What runs where</source>
        <translation>O que roda onde</translation>
    </message>
</context>
<context>
    <name>slipway::Buildbot</name>
    <message>
        <source>The server did not sign “%1” in. If it sends people to another website to sign in, programs cannot: use the connection without a user, for reading only.</source>
        <translation>O servidor não autenticou “%1”. Se ele manda as pessoas a outro site para entrar, programas não conseguem: use a conexão sem usuário, só para leitura.</translation>
    </message>
    <message>
        <source>The builder “%1” has no scheduler that people may start it with. Ask those who run the server for a force scheduler.</source>
        <translation>O builder “%1” não tem um agendador com que pessoas possam iniciá-lo. Peça um force scheduler a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The server took the request but did not say what it started. Look at its page before trying again.</source>
        <translation>O servidor aceitou o pedido, mas não disse o que iniciou. Veja a página dele antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Buildbot says. Is this the address of a Buildbot, and is it version 2 or later?</source>
        <translation>A resposta do servidor não é a de um Buildbot. Este é o endereço de um Buildbot, versão 2 ou mais nova?</translation>
    </message>
</context>
<context>
    <name>slipway::Calendar</name>
    <message>
        <source>%1 is to go at %2, during the freeze “%3”. Choose another time, or lift the freeze.</source>
        <translation>%1 deve entrar em %2, durante o congelamento “%3”. Escolha outro horário ou suspenda o congelamento.</translation>
    </message>
    <message>
        <source>%1 is to go at %2, right after %3 into the same environment (%4). Leave more time between them.</source>
        <translation>%1 deve entrar em %2, logo depois de %3 (%4) no mesmo ambiente. Deixe mais tempo entre as duas.</translation>
    </message>
    <message>
        <source>The trains “%1” and “%2” are both on their way into %3. Let one arrive before the other goes on.</source>
        <translation>Os trens “%1” e “%2” estão ambos a caminho de %3. Deixe um chegar antes que o outro siga.</translation>
    </message>
    <message>
        <source>The milestone “%1” is due on %2, after %3 is to go (%4). Move one of them.</source>
        <translation>O marco “%1” vence em %2, depois da hora em que %3 deve entrar (%4). Mude um dos dois.</translation>
    </message>
</context>
<context>
    <name>slipway::CalendarFile</name>
    <message>
        <source>Milestone: %1</source>
        <translation>Marco: %1</translation>
    </message>
    <message>
        <source>Freeze: %1</source>
        <translation>Congelamento: %1</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incidente: %1</translation>
    </message>
    <message>
        <source>Train: %1</source>
        <translation>Trem: %1</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Release: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projeto: %1</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Ambiente: %1</translation>
    </message>
    <message>
        <source>Projects: %1</source>
        <translation>Projetos: %1</translation>
    </message>
    <message>
        <source>It holds until somebody removes it.</source>
        <translation>Vale até que alguém o remova.</translation>
    </message>
</context>
<context>
    <name>slipway::CalendarKind</name>
    <message>
        <source>Timed release</source>
        <translation>Release agendada</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trem</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelamento</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Went live</source>
        <translation>Entrou no ar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
</context>
<context>
    <name>slipway::CalendarModel</name>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · %2 com falha</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s)</source>
        <translation>
            <numerusform>%Ln implantação</numerusform>
            <numerusform>%Ln implantações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semana %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CalendarPage</name>
    <message>
        <source>Export the calendar</source>
        <translation>Exportar o calendário</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>“%1” não pôde ser gravado: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>O calendário está em %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Went live in production</source>
        <translation>Entrou no ar na produção</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semana %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflito</numerusform>
            <numerusform>%Ln conflitos</numerusform>
        </translation>
    </message>
    <message>
        <source>In each other&apos;s way</source>
        <translation>Um no caminho do outro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Neste dia</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nada planejado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln deployment(s)</source>
        <translation>
            <numerusform>Mos&amp;trar a %Ln implantação</numerusform>
            <numerusform>Mos&amp;trar as %Ln implantações</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Anterior (Page Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Seguinte (Page Down)</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mês</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Arrows go from day to day, Page Up and Page Down to other months or weeks, Home to today.</source>
        <translation>As setas vão de dia em dia, Page Up e Page Down vão a outros meses ou semanas, Home vai a hoje.</translation>
    </message>
    <message>
        <source>Reading what is planned and what was deployed…</source>
        <translation>Lendo o que está planejado e o que foi implantado…</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>Planned promotions, trains, freezes, milestones and what was deployed stand here by day, and what is in whose way.</source>
        <translation>Promoções planejadas, trens, congelamentos, marcos e o que foi implantado aparecem aqui por dia, e o que está no caminho do quê.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Adicionar um projeto…</translation>
    </message>
    <message>
        <source>Reading what stands on these days…</source>
        <translation>Lendo o que há nestes dias…</translation>
    </message>
    <message>
        <source>What stands on these days is not known</source>
        <translation>Não se sabe o que há nestes dias</translation>
    </message>
    <message>
        <source>Nothing is planned in these days, and nothing was deployed</source>
        <translation>Nada está planejado nestes dias, e nada foi implantado</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Sem conflitos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>What stands on this day is not known.</source>
        <translation>Não se sabe o que há neste dia.</translation>
    </message>
</context>
<context>
    <name>slipway::ChangeListModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposta por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>made with %1</source>
        <comment>who confirmed it</comment>
        <translation>feita com %1</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation>retirada por %1</translation>
    </message>
    <message>
        <source>waits for another person</source>
        <translation>espera por outra pessoa</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>não conta</translation>
    </message>
    <message>
        <source>No more: %1</source>
        <comment>a rule in a sentence</comment>
        <translation>Não mais: %1</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <comment>a rule in a sentence</comment>
        <translation>A partir de agora: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Papéis: %1</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Contas: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Até: %1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projeto: %1</translation>
    </message>
    <message>
        <source>Approved beforehand: %1</source>
        <translation>Aprovado de antemão: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>It fell into the wrong hands: nothing it ever signed counts any more.</source>
        <translation>Caiu em mãos erradas: nada do que ela já assinou conta mais.</translation>
    </message>
    <message>
        <source>No roles.</source>
        <translation>Sem papéis.</translation>
    </message>
</context>
<context>
    <name>slipway::Checklist</name>
    <message>
        <source>A checklist has at most a hundred items.</source>
        <translation>Um checklist tem no máximo cem itens.</translation>
    </message>
    <message>
        <source>“%1” cannot be an item of a checklist: one line of up to 200 characters.</source>
        <translation>“%1” não pode ser um item de um checklist: uma só linha de até 200 caracteres.</translation>
    </message>
    <message>
        <source>The checklist has the item “%1” twice.</source>
        <translation>O checklist tem o item “%1” duas vezes.</translation>
    </message>
</context>
<context>
    <name>slipway::ChecklistDialog</name>
    <message>
        <source>Checklist of %1</source>
        <translation>Checklist de %1</translation>
    </message>
    <message>
        <source>What has to be ticked before %1 may enter. Your name stands beside each tick, in the ledger too.</source>
        <translation>O que precisa ser marcado antes que %1 possa entrar. O seu nome fica ao lado de cada marcação, também no livro de registro.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Ainda por fazer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who ticked it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Optional: what was done; it stands with what you tick now</source>
        <translation>Opcional: o que foi feito; fica junto do que você marcar agora</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Then nothing of it stands in the way any more.</source>
        <translation>Feito isso, nada do checklist fica mais no caminho.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are still to be done.</source>
        <translation>
            <numerusform>Ainda falta %n item por fazer.</numerusform>
            <numerusform>Ainda faltam %n itens por fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ticked, and no tick taken back.</source>
        <translation>Nada foi marcado e nenhuma marcação foi desfeita.</translation>
    </message>
</context>
<context>
    <name>slipway::Checkpoint</name>
    <message>
        <source>The anchor holds something that is no checkpoint of this ledger.</source>
        <translation>A âncora contém algo que não é um checkpoint deste livro de registro.</translation>
    </message>
</context>
<context>
    <name>slipway::ChildProcess</name>
    <message>
        <source>The program “%1” could not be started. Install it, then try again.</source>
        <translation>O programa “%1” não pôde ser iniciado. Instale-o e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” took too long and was ended. Try again.</source>
        <translation>“%1” demorou demais e foi encerrado. Tente de novo.</translation>
    </message>
    <message>
        <source>“%1” ended before it was done. Try again.</source>
        <translation>“%1” terminou antes de concluir. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::Cli</name>
    <message>
        <source>Approval %1: %2</source>
        <translation>Aprovação %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 into %3, commit %4</source>
        <translation>%1 %2 em %3, commit %4</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2</source>
        <translation>Pedida por %1 em %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4</source>
        <translation>%1 %2: %3 %4</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The approval&apos;s number</source>
        <translation>O número da aprovação</translation>
    </message>
    <message>
        <source>Why; a rejection needs one</source>
        <translation>O motivo; uma rejeição precisa de um</translation>
    </message>
    <message>
        <source>Who decides instead</source>
        <translation>Quem decide no lugar</translation>
    </message>
    <message>
        <source>Ask for a release to be approved for an environment</source>
        <translation>Pedir que uma release seja aprovada para um ambiente</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>O projeto</translation>
    </message>
    <message>
        <source>Its release: a version, or tag:NAME</source>
        <translation>A release dele: uma versão ou tag:NOME</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>O ambiente</translation>
    </message>
    <message>
        <source>What those who decide should know</source>
        <translation>O que quem decide deve saber</translation>
    </message>
    <message>
        <source>List the approvals, waiting ones first</source>
        <translation>Listar as aprovações, primeiro as que esperam</translation>
    </message>
    <message>
        <source>Only those that wait for you</source>
        <translation>Só as que esperam por você</translation>
    </message>
    <message>
        <source>Show an approval and its exact subject</source>
        <translation>Mostrar uma aprovação e o seu objeto exato</translation>
    </message>
    <message>
        <source>Approvals: decisions on an exact subject</source>
        <translation>Aprovações: decisões sobre um objeto exato</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Reject; needs a comment</source>
        <translation>Rejeitar; precisa de um comentário</translation>
    </message>
    <message>
        <source>Take your decision back</source>
        <translation>Retirar a sua decisão</translation>
    </message>
    <message>
        <source>Put the decision off</source>
        <translation>Adiar a decisão</translation>
    </message>
    <message>
        <source>Let somebody else decide</source>
        <translation>Deixar outra pessoa decidir</translation>
    </message>
    <message numerus="yes">
        <source>The record is whole: %n entries, each following from the one before.</source>
        <translation>
            <numerusform>O registro está íntegro: %n entrada, que segue da anterior.</numerusform>
            <numerusform>O registro está íntegro: %n entradas, cada uma seguindo da anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is broken at entry %1: %2</source>
        <translation>O registro está quebrado na entrada %1: %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space left.</source>
        <translation>“%1” não pôde ser gravado. Verifique a pasta e o espaço livre.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>%n entrada gravada em %1.</numerusform>
            <numerusform>%n entradas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The append-only record: verify, list, export</source>
        <translation>O registro que só cresce: verificar, listar, exportar</translation>
    </message>
    <message>
        <source>Check that no entry was changed, left out or added</source>
        <translation>Verificar que nenhuma entrada foi mudada, omitida ou acrescentada</translation>
    </message>
    <message>
        <source>List the newest entries</source>
        <translation>Listar as entradas mais novas</translation>
    </message>
    <message>
        <source>At most so many; 50 when not given</source>
        <translation>No máximo tantas; 50 se não for informado</translation>
    </message>
    <message>
        <source>Write every entry to a file, one JSON object a line</source>
        <translation>Gravar todas as entradas em um arquivo, um objeto JSON por linha</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The workspace: a file (*.slipway) or postgresql://…; without it $SLIPWAY_WORKSPACE, else your own file</source>
        <translation>O espaço de trabalho: um arquivo (*.slipway) ou postgresql://…; sem isso, $SLIPWAY_WORKSPACE ou o seu próprio arquivo</translation>
    </message>
    <message>
        <source>Answer as one JSON object</source>
        <translation>Responder com um objeto JSON</translation>
    </message>
    <message>
        <source>No progress and no warnings</source>
        <translation>Sem progresso e sem avisos</translation>
    </message>
    <message>
        <source>No progress bar</source>
        <translation>Sem barra de progresso</translation>
    </message>
    <message>
        <source>The language of what is said, for example de or pt_BR</source>
        <translation>O idioma do que é dito, por exemplo de ou pt_BR</translation>
    </message>
    <message>
        <source>This cannot be understood: %1. See %2 --help.</source>
        <translation>Isto não foi entendido: %1. Veja %2 --help.</translation>
    </message>
    <message>
        <source>Slipway: what runs where, what is waiting, what would change, who agreed, what happened.</source>
        <translation>Slipway: o que roda onde, o que espera, o que mudaria, quem concordou, o que aconteceu.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 refused by a rule, 4 partly done, 130 interrupted.
Example:
  %1</source>
        <translation>Códigos de saída: 0 feito, 1 falhou, 2 uso errado, 3 recusado por uma regra, 4 feito em parte, 130 interrompido.
Exemplo:
  %1</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more (--json gives them)</source>
        <translation>
            <numerusform>… e mais %n (--json mostra)</numerusform>
            <numerusform>… e mais %n (--json mostra)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed, +%1 −%2</source>
        <translation>
            <numerusform>%n arquivo mudado, +%1 −%2</numerusform>
            <numerusform>%n arquivos mudados, +%1 −%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Só em %1</translation>
    </message>
    <message>
        <source>Say what to compare: either --project NAME for one project, or --all for every one.</source>
        <translation>Diga o que comparar: --project NOME para um projeto ou --all para todos.</translation>
    </message>
    <message>
        <source>What B has that A has not, and the other way round. A and B are points: an environment (prod), one at a time (prod@2026-11-01), a release, tag, branch or commit; env:, release:, tag:, branch: or commit: before it says which</source>
        <translation>O que B tem e A não tem, e o contrário. A e B são pontos: um ambiente (prod), um ambiente em um momento (prod@2026-11-01), uma release, tag, branch ou commit; env:, release:, tag:, branch: ou commit: na frente diz qual</translation>
    </message>
    <message>
        <source>The point seen from</source>
        <translation>O ponto de onde se olha</translation>
    </message>
    <message>
        <source>The point looked at</source>
        <translation>O ponto para onde se olha</translation>
    </message>
    <message>
        <source>Every project</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>“%1” is no state of a deployment.</source>
        <translation>“%1” não é um estado de implantação.</translation>
    </message>
    <message>
        <source>“%1” is no kind of deployment.</source>
        <translation>“%1” não é um tipo de implantação.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1 of %2 shown; more with --limit, or --after %3</source>
        <translation>%1 de %2 mostradas; mais com --limit ou --after %3</translation>
    </message>
    <message>
        <source>The history of deployments, newest first</source>
        <translation>O histórico das implantações, da mais nova à mais antiga</translation>
    </message>
    <message>
        <source>Only of this project</source>
        <translation>Só deste projeto</translation>
    </message>
    <message>
        <source>Only with all of these words</source>
        <translation>Só com todas estas palavras</translation>
    </message>
    <message>
        <source>Not before this time</source>
        <translation>Não antes deste horário</translation>
    </message>
    <message>
        <source>Before this time</source>
        <translation>Antes deste horário</translation>
    </message>
    <message>
        <source>At most so many; 100 when not given</source>
        <translation>No máximo tantas; 100 se não for informado</translation>
    </message>
    <message>
        <source>Continue after this cursor (the answer&apos;s “next”)</source>
        <translation>Continuar depois deste cursor (o “next” da resposta)</translation>
    </message>
    <message>
        <source>As CSV; all rows unless there is a --limit</source>
        <translation>Como CSV; todas as linhas, a não ser que haja --limit</translation>
    </message>
    <message>
        <source>“%1” is no tier. Write production, staging, testing, development or other.</source>
        <translation>“%1” não é um nível. Escreva production, staging, testing, development ou other.</translation>
    </message>
    <message>
        <source>“%1” is no whole number for --order.</source>
        <translation>“%1” não é um número inteiro para --order.</translation>
    </message>
    <message>
        <source>Added the environment “%1” (%2, order %3).</source>
        <translation>Ambiente “%1” adicionado (%2, ordem %3).</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Removed the environment “%1”.</source>
        <translation>Ambiente “%1” removido.</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Adicionar um ambiente</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>O nome dele</translation>
    </message>
    <message>
        <source>production, staging, testing, development or other; guessed from the name when not given</source>
        <translation>production, staging, testing, development ou other; adivinhado pelo nome se não for informado</translation>
    </message>
    <message>
        <source>Its place in the promotion order, lowest first</source>
        <translation>O lugar na ordem de promoção, o menor primeiro</translation>
    </message>
    <message>
        <source>Where it can be looked at</source>
        <translation>Onde se pode vê-lo</translation>
    </message>
    <message>
        <source>List the environments in promotion order</source>
        <translation>Listar os ambientes na ordem de promoção</translation>
    </message>
    <message>
        <source>Remove an environment without history</source>
        <translation>Remover um ambiente sem histórico</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated, %3 unchanged.</source>
        <translation>Importadas: %1 novas, %2 atualizadas, %3 sem mudança.</translation>
    </message>
    <message>
        <source>Take in many facts from a file</source>
        <translation>Trazer muitos fatos de um arquivo</translation>
    </message>
    <message>
        <source>Take in deployments, all or nothing, from CSV (with a header line) or JSON lines. Columns: project, environment, commit, version, state, kind, created, started, finished, by, url, id</source>
        <translation>Trazer implantações, todas ou nenhuma, de CSV (com cabeçalho) ou JSON lines. Colunas: project, environment, commit, version, state, kind, created, started, finished, by, url, id</translation>
    </message>
    <message>
        <source>FILE.csv or FILE.jsonl</source>
        <translation>ARQUIVO.csv ou ARQUIVO.jsonl</translation>
    </message>
    <message>
        <source>The workspace is %1. Next: slipway-cli project add NAME --git PATH</source>
        <translation>O espaço de trabalho é %1. Agora: slipway-cli project add NOME --git CAMINHO</translation>
    </message>
    <message>
        <source>Make the workspace; refuses an existing one</source>
        <translation>Criar o espaço de trabalho; recusa um já existente</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) are missing.</source>
        <translation>
            <numerusform>Falta %n aprovação.</numerusform>
            <numerusform>Faltam %n aprovações.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was rejected.</source>
        <translation>Foi rejeitado.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Expirou.</translation>
    </message>
    <message>
        <source>What was to be approved has changed since.</source>
        <translation>O que devia ser aprovado mudou desde então.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompido.</translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n atrás</numerusform>
            <numerusform>%n atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not merged back</source>
        <translation>
            <numerusform>%n não reintegrado</numerusform>
            <numerusform>%n não reintegrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n a aprovar</numerusform>
            <numerusform>%n a aprovar</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was on %1:</source>
        <translation>Como era em %1:</translation>
    </message>
    <message>
        <source>There is no project yet. Next: slipway-cli project add NAME --git PATH</source>
        <translation>Ainda não há projeto. Agora: slipway-cli project add NOME --git CAMINHO</translation>
    </message>
    <message>
        <source>The board: what runs where, now or then</source>
        <translation>O painel: o que roda onde, agora ou em outro momento</translation>
    </message>
    <message>
        <source>As it was at this time: 2026-11-20, 2026-11-20 14:30, -3d, -2h or RFC 3339</source>
        <translation>Como era neste horário: 2026-11-20, 2026-11-20 14:30, -3d, -2h ou RFC 3339</translation>
    </message>
    <message>
        <source>slipway-cli: %1</source>
        <translation>slipway-cli: %1</translation>
    </message>
    <message>
        <source>The answer could not be written out. Is the disk full?</source>
        <translation>Não foi possível gravar a resposta. O disco está cheio?</translation>
    </message>
    <message>
        <source>“%1” is no way to count versions. Write semver, calver or any.</source>
        <translation>“%1” não é um modo de contar versões. Escreva semver, calver ou any.</translation>
    </message>
    <message>
        <source>Added the project “%1” from %2.</source>
        <translation>Projeto “%1” adicionado de %2.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>Removed the project “%1”.</source>
        <translation>Projeto “%1” removido.</translation>
    </message>
    <message>
        <source>Add a project: a repository, or a part of one</source>
        <translation>Adicionar um projeto: um repositório ou parte de um</translation>
    </message>
    <message>
        <source>A repository: a PATH is read in place and never written to, a URL is mirrored</source>
        <translation>Um repositório: um CAMINHO é lido no lugar e nunca escrito, uma URL é espelhada</translation>
    </message>
    <message>
        <source>Which tags are its releases (a glob)</source>
        <translation>Quais tags são releases dele (um glob)</translation>
    </message>
    <message>
        <source>Only what is below this path; may be given again</source>
        <translation>Só o que está abaixo deste caminho; pode ser repetido</translation>
    </message>
    <message>
        <source>The main branch; without it the repository&apos;s HEAD</source>
        <translation>O branch principal; sem isso, o HEAD do repositório</translation>
    </message>
    <message>
        <source>semver, calver or any</source>
        <translation>semver, calver ou any</translation>
    </message>
    <message>
        <source>The heading it stands under on the board</source>
        <translation>O título sob o qual ele aparece no painel</translation>
    </message>
    <message>
        <source>Projects: add, list, remove</source>
        <translation>Projetos: adicionar, listar, remover</translation>
    </message>
    <message>
        <source>List the projects</source>
        <translation>Listar os projetos</translation>
    </message>
    <message>
        <source>Remove a project without history</source>
        <translation>Remover um projeto sem histórico</translation>
    </message>
    <message>
        <source>“%1” is no state. Write planned, awaiting_approval, queued, running, succeeded, partial, failed, cancelled, rejected, skipped, timed_out or unknown.</source>
        <translation>“%1” não é um estado. Escreva planned, awaiting_approval, queued, running, succeeded, partial, failed, cancelled, rejected, skipped, timed_out ou unknown.</translation>
    </message>
    <message>
        <source>“%1” is no kind. Write deploy, redeploy, rollback or hotfix.</source>
        <translation>“%1” não é um tipo. Escreva deploy, redeploy, rollback ou hotfix.</translation>
    </message>
    <message>
        <source>Recorded: %1 %2 into %3, %4.</source>
        <translation>Registrado: %1 %2 em %3, %4.</translation>
    </message>
    <message>
        <source>Updated: %1 %2 into %3, %4.</source>
        <translation>Atualizado: %1 %2 em %3, %4.</translation>
    </message>
    <message>
        <source>Tell of a deployment that no connector knows</source>
        <translation>Contar de uma implantação que nenhum conector conhece</translation>
    </message>
    <message>
        <source>Record a deployment; the same --id again updates it</source>
        <translation>Registrar uma implantação; o mesmo --id de novo a atualiza</translation>
    </message>
    <message>
        <source>The commit, or a tag</source>
        <translation>O commit ou uma tag</translation>
    </message>
    <message>
        <source>The version; without it that of the release on the commit</source>
        <translation>A versão; sem isso, a da release no commit</translation>
    </message>
    <message>
        <source>What became of it; without it succeeded</source>
        <translation>O que aconteceu com ela; sem isso, succeeded</translation>
    </message>
    <message>
        <source>When it started</source>
        <translation>Quando começou</translation>
    </message>
    <message>
        <source>When it finished; without it now</source>
        <translation>Quando terminou; sem isso, agora</translation>
    </message>
    <message>
        <source>Who deployed</source>
        <translation>Quem implantou</translation>
    </message>
    <message>
        <source>The pipeline&apos;s own id of it</source>
        <translation>O id que a própria pipeline lhe dá</translation>
    </message>
    <message>
        <source>deploy, redeploy, rollback or hotfix</source>
        <translation>deploy, redeploy, rollback ou hotfix</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, commit %2, %n commit(s) since %3</source>
        <translation>
            <numerusform>%1, commit %2, %n commit desde %3</numerusform>
            <numerusform>%1, commit %2, %n commits desde %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1: %2 em %3</translation>
    </message>
    <message>
        <source>Approval %1 for %2: %3</source>
        <translation>Aprovação %1 para %2: %3</translation>
    </message>
    <message>
        <source>One release</source>
        <translation>Uma release</translation>
    </message>
    <message>
        <source>Show a release: commits, notes, approvals, deployments</source>
        <translation>Mostrar uma release: commits, notas, aprovações, implantações</translation>
    </message>
    <message>
        <source>Its version, or tag:NAME</source>
        <translation>A versão dela ou tag:NOME</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>List the releases of a project, newest first</source>
        <translation>Listar as releases de um projeto, da mais nova à mais antiga</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>No máximo tantos</translation>
    </message>
    <message>
        <source>cannot be known</source>
        <translation>não dá para saber</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Está lá</translation>
    </message>
    <message>
        <source>Which environments have a commit, and since when</source>
        <translation>Quais ambientes têm um commit, e desde quando</translation>
    </message>
    <message>
        <source>A commit, #PULL or a ticket</source>
        <translation>Um commit, #PULL ou um ticket</translation>
    </message>
    <message>
        <source>%1: nothing asks for a new version.</source>
        <translation>%1: nada pede uma nova versão.</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pede</translation>
    </message>
    <message>
        <source>The next version that the commits ask for, and why</source>
        <translation>A próxima versão que os commits pedem, e por quê</translation>
    </message>
    <message>
        <source>While the major number is 0, a breaking change raises the minor number</source>
        <translation>Enquanto o número maior for 0, uma mudança incompatível aumenta o número menor</translation>
    </message>
    <message>
        <source>Say one range only: A..B, --latest, --unreleased, or --from and --to.</source>
        <translation>Indique um só intervalo: A..B, --latest, --unreleased ou --from e --to.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write it as A..B.</source>
        <translation>“%1” não é um intervalo. Escreva-o como A..B.</translation>
    </message>
    <message>
        <source>--to needs --from: since when are the notes?</source>
        <translation>--to precisa de --from: desde quando são as notas?</translation>
    </message>
    <message>
        <source>There is no release yet; see --unreleased.</source>
        <translation>Ainda não há release; veja --unreleased.</translation>
    </message>
    <message>
        <source>There is nothing to release.</source>
        <translation>Não há nada para lançar.</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s), all by the rules.</source>
        <translation>
            <numerusform>%n commit, dentro das regras.</numerusform>
            <numerusform>%n commits, todos dentro das regras.</numerusform>
        </translation>
    </message>
    <message>
        <source>--prepend writes Markdown; leave --format out.</source>
        <translation>--prepend escreve Markdown; deixe --format de fora.</translation>
    </message>
    <message>
        <source>Release notes. Without a range the whole changelog: every release of every branch, each commit once under its first release</source>
        <translation>Notas de versão. Sem intervalo, o changelog inteiro: cada release de cada branch, cada commit uma vez, sob a sua primeira release</translation>
    </message>
    <message>
        <source>A..B: what B has and A has not</source>
        <translation>A..B: o que B tem e A não tem</translation>
    </message>
    <message>
        <source>Of the latest release</source>
        <translation>Da última release</translation>
    </message>
    <message>
        <source>Of what no release has yet</source>
        <translation>Do que ainda não está em nenhuma release</translation>
    </message>
    <message>
        <source>Since this point: an environment, release, tag, branch or commit</source>
        <translation>Desde este ponto: um ambiente, release, tag, branch ou commit</translation>
    </message>
    <message>
        <source>Up to this point; without it the main branch</source>
        <translation>Até este ponto; sem isso, o branch principal</translation>
    </message>
    <message>
        <source>Into this file</source>
        <translation>Para este arquivo</translation>
    </message>
    <message>
        <source>Check the commits instead: exit code 1 where a rule is broken, 3 where there is nothing to release</source>
        <translation>Em vez disso, verificar os commits: código de saída 1 se uma regra foi quebrada, 3 se não há nada para lançar</translation>
    </message>
    <message>
        <source>With --check: every feature and fix names a ticket or pull request</source>
        <translation>Com --check: cada novidade e correção cita um ticket ou pull request</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>A repository, read in place; needs no workspace</source>
        <translation>Um repositório, lido no lugar; não precisa de espaço de trabalho</translation>
    </message>
    <message>
        <source>A project of the workspace</source>
        <translation>Um projeto do espaço de trabalho</translation>
    </message>
    <message>
        <source>Which tags are releases (a glob)</source>
        <translation>Quais tags são releases (um glob)</translation>
    </message>
    <message>
        <source>Say whose notes: either --repo PATH for a repository, or --project NAME.</source>
        <translation>Diga de quem são as notas: --repo CAMINHO para um repositório ou --project NOME.</translation>
    </message>
    <message>
        <source>“%1” is no pair. Write it as LEFT=RIGHT.</source>
        <translation>“%1” não é um par. Escreva-o como ESQUERDA=DIREITA.</translation>
    </message>
    <message>
        <source>“%1” is no kind of server. Write github, gitlab, gitea, jenkins or buildbot.</source>
        <translation>“%1” não é um tipo de servidor. Escreva github, gitlab, gitea, jenkins ou buildbot.</translation>
    </message>
    <message>
        <source>Say one of --token-env, --token-stdin and --no-token.</source>
        <translation>Indique um entre --token-env, --token-stdin e --no-token.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers: %n job(s).</source>
        <translation>
            <numerusform>%1 responde: %n job.</numerusform>
            <numerusform>%1 responde: %n jobs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the connection “%1”; what it brought stays.</source>
        <translation>Conexão “%1” removida; o que ela trouxe fica.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Not in the workspace</source>
        <translation>Fora do espaço de trabalho</translation>
    </message>
    <message>
        <source>Add a CI server or forge</source>
        <translation>Adicionar um servidor de CI ou uma forja</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>O endereço dele</translation>
    </message>
    <message>
        <source>PROJECT=REMOTE: a project of ours and its name there</source>
        <translation>PROJETO=REMOTO: um projeto nosso e o nome dele lá</translation>
    </message>
    <message>
        <source>The user, where the server wants one with the token</source>
        <translation>O usuário, quando o servidor quer um junto com o token</translation>
    </message>
    <message>
        <source>The environment variable that holds the token</source>
        <translation>A variável de ambiente que contém o token</translation>
    </message>
    <message>
        <source>Read the token from standard input into the keyring</source>
        <translation>Ler o token da entrada padrão para o chaveiro</translation>
    </message>
    <message>
        <source>The server wants no token</source>
        <translation>O servidor não quer token</translation>
    </message>
    <message>
        <source>A file with the certificates to trust</source>
        <translation>Um arquivo com os certificados em que confiar</translation>
    </message>
    <message>
        <source>Rules from a server&apos;s own names to environments and projects</source>
        <translation>Regras dos nomes do servidor para ambientes e projetos</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>A conexão</translation>
    </message>
    <message>
        <source>REGEX=ENVIRONMENT; may be given again</source>
        <translation>REGEX=AMBIENTE; pode ser repetido</translation>
    </message>
    <message>
        <source>REGEX=PROJECT; may be given again</source>
        <translation>REGEX=PROJETO; pode ser repetido</translation>
    </message>
    <message>
        <source>Only show what the rules would catch</source>
        <translation>Só mostrar o que as regras pegariam</translation>
    </message>
    <message>
        <source>CI servers and forges: add, test, list, map, remove</source>
        <translation>Servidores de CI e forjas: adicionar, testar, listar, mapear, remover</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>Listar as conexões</translation>
    </message>
    <message>
        <source>Ask the server whether it lets us in</source>
        <translation>Perguntar ao servidor se ele nos deixa entrar</translation>
    </message>
    <message>
        <source>Remove a connection; what it brought stays</source>
        <translation>Remover uma conexão; o que ela trouxe fica</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>A entrada padrão não pode ser lida.</translation>
    </message>
    <message>
        <source>No token came on standard input. Pipe it in: … --token-stdin &lt; token.txt</source>
        <translation>Nenhum token chegou pela entrada padrão. Redirecione-o: … --token-stdin &lt; token.txt</translation>
    </message>
    <message>
        <source>%1: the repository is up to date.</source>
        <translation>%1: o repositório está atualizado.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 without a meaning here.</source>
        <translation>%1: %2 novas, %3 atualizadas, %4 sem mudança, %5 sem significado aqui.</translation>
    </message>
    <message>
        <source>%1: rules lead to what is not in the workspace: %2</source>
        <translation>%1: regras levam ao que não está no espaço de trabalho: %2</translation>
    </message>
    <message>
        <source>Bring repositories and servers up to date; continues where it stopped</source>
        <translation>Atualizar repositórios e servidores; continua de onde parou</translation>
    </message>
    <message>
        <source>Only this project&apos;s repository; may be given again</source>
        <translation>Só o repositório deste projeto; pode ser repetido</translation>
    </message>
    <message>
        <source>Only this connection; may be given again</source>
        <translation>Só esta conexão; pode ser repetido</translation>
    </message>
    <message>
        <source>Servers from the beginning</source>
        <translation>Servidores desde o começo</translation>
    </message>
    <message>
        <source>Example:
  %1</source>
        <translation>Exemplo:
  %1</translation>
    </message>
    <message>
        <source>Made the demo workspace %1. Look: slipway-cli --workspace %1 matrix</source>
        <translation>Espaço de trabalho de demonstração %1 criado. Veja: slipway-cli --workspace %1 matrix</translation>
    </message>
    <message>
        <source>Make a made-up workspace, marked as a demo</source>
        <translation>Criar um espaço de trabalho inventado, marcado como demonstração</translation>
    </message>
    <message>
        <source>How many projects</source>
        <translation>Quantos projetos</translation>
    </message>
    <message>
        <source>How many environments</source>
        <translation>Quantos ambientes</translation>
    </message>
    <message>
        <source>How many deployments</source>
        <translation>Quantas implantações</translation>
    </message>
    <message>
        <source>The same number makes the same workspace</source>
        <translation>O mesmo número cria o mesmo espaço de trabalho</translation>
    </message>
    <message>
        <source>Say what to do. See slipway-cli --help.</source>
        <translation>Diga o que fazer. Veja slipway-cli --help.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Make it first: slipway-cli init</source>
        <translation>Não há espaço de trabalho em %1. Crie-o antes: slipway-cli init</translation>
    </message>
    <message>
        <source>--commit is empty. Say which commit or tag was deployed.</source>
        <translation>--commit está vazio. Diga qual commit ou tag foi implantado.</translation>
    </message>
    <message>
        <source>This clone is shallow: what lies before its cut is missing from every count and from the releases. To have it all: git fetch --unshallow</source>
        <translation>Este clone é raso: o que vem antes do corte falta em todas as contagens e nas releases. Para ter tudo: git fetch --unshallow</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>The token may: %1</source>
        <translation>O token pode: %1</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <translation>Verificação %1: %2</translation>
    </message>
    <message>
        <source>Artifact %1 %2</source>
        <translation>Artefato %1 %2</translation>
    </message>
    <message>
        <source>github, gitlab, gitea (Forgejo too), jenkins, buildbot or woodpecker</source>
        <translation>github, gitlab, gitea (Forgejo também), jenkins, buildbot ou woodpecker</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelamento</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repete</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Freeze %1 is written: %2</source>
        <translation>Congelamento %1 escrito: %2</translation>
    </message>
    <message>
        <source>Freeze %1 is removed: %2</source>
        <translation>Congelamento %1 removido: %2</translation>
    </message>
    <message>
        <source>Freezes: times in which an environment takes nothing</source>
        <translation>Congelamentos: períodos em que um ambiente não recebe nada</translation>
    </message>
    <message>
        <source>Add a freeze, once or by a recurring rule</source>
        <translation>Adicionar um congelamento, uma só vez ou por uma regra recorrente</translation>
    </message>
    <message>
        <source>Why; people will read it</source>
        <translation>O porquê; pessoas vão ler</translation>
    </message>
    <message>
        <source>Only this project</source>
        <translation>Só este projeto</translation>
    </message>
    <message>
        <source>Only this environment</source>
        <translation>Só este ambiente</translation>
    </message>
    <message>
        <source>From when; now, when not given</source>
        <translation>A partir de quando; agora, se não informado</translation>
    </message>
    <message>
        <source>Until when; of a rule, the end of the first time</source>
        <translation>Até quando; de uma regra, o fim da primeira vez</translation>
    </message>
    <message>
        <source>…or how long: 45m, 24h, 3d; of a rule a day, when not given</source>
        <translation>…ou por quanto tempo: 45m, 24h, 3d; de uma regra, um dia, se não informado</translation>
    </message>
    <message>
        <source>Comes back by this rule (RFC 5545), such as FREQ=WEEKLY</source>
        <translation>Volta segundo esta regra (RFC 5545), como FREQ=WEEKLY</translation>
    </message>
    <message>
        <source>List the freezes, and which of them hold</source>
        <translation>Listar os congelamentos e quais deles valem</translation>
    </message>
    <message>
        <source>Which of them hold at this time; now, when not given</source>
        <translation>Quais deles valem neste momento; agora, se não informado</translation>
    </message>
    <message>
        <source>Remove a freeze</source>
        <translation>Remover um congelamento</translation>
    </message>
    <message>
        <source>The freeze&apos;s number</source>
        <translation>O número do congelamento</translation>
    </message>
    <message>
        <source>“%1” is no number of approvals. Write 2, or ROLE=1 for a role&apos;s.</source>
        <translation>“%1” não é um número de aprovações. Escreva 2, ou ROLE=1 para as de um papel.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Soak</source>
        <translation>Maturação</translation>
    </message>
    <message>
        <source>After the one before</source>
        <translation>Após o anterior</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritas</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>The rules of “%1” are written.</source>
        <translation>As regras de “%1” foram escritas.</translation>
    </message>
    <message>
        <source>How many must approve: 2, or ROLE=1 for people of a role; may be given again</source>
        <translation>Quantos precisam aprovar: 2, ou ROLE=1 para pessoas de um papel; pode ser repetido</translation>
    </message>
    <message>
        <source>The approvals are asked for in the order given</source>
        <translation>As aprovações são pedidas na ordem informada</translation>
    </message>
    <message>
        <source>Whoever asked may be among those who approve</source>
        <translation>Quem pediu pode estar entre os que aprovam</translation>
    </message>
    <message>
        <source>A check that must be green for the exact commit; * in it stands for anything</source>
        <translation>Uma verificação que precisa estar verde para o commit exato; * nela vale por qualquer coisa</translation>
    </message>
    <message>
        <source>Release notes must be published</source>
        <translation>As notas de versão precisam estar publicadas</translation>
    </message>
    <message>
        <source>Live so long in the environment before it first: 24h, 3d</source>
        <translation>Antes, este tempo no ar no ambiente anterior: 24h, 3d</translation>
    </message>
    <message>
        <source>…in this environment instead</source>
        <translation>…em vez dele, neste ambiente</translation>
    </message>
    <message>
        <source>Was live in the environment before it in the order</source>
        <translation>Já ficou no ar no ambiente anterior na ordem</translation>
    </message>
    <message>
        <source>So long must pass after it is asked for: 30m</source>
        <translation>O tempo que precisa passar depois do pedido: 30m</translation>
    </message>
    <message>
        <source>Only then: “Mon-Fri 09:00-17:00 Europe/Berlin”</source>
        <translation>Só neste horário: “Mon-Fri 09:00-17:00 Europe/Berlin”</translation>
    </message>
    <message>
        <source>Only tags like this: v[0-9]*</source>
        <translation>Só tags assim: v[0-9]*</translation>
    </message>
    <message>
        <source>The history of this branch must have the commit</source>
        <translation>A história deste branch precisa ter o commit</translation>
    </message>
    <message>
        <source>Nothing that is live may get lost</source>
        <translation>Nada do que está no ar pode se perder</translation>
    </message>
    <message>
        <source>Files must be published, each with a digest</source>
        <translation>Precisa haver arquivos publicados, cada um com um digest</translation>
    </message>
    <message>
        <source>The highest risk, from 0 to 100</source>
        <translation>O risco máximo, de 0 a 100</translation>
    </message>
    <message>
        <source>An approval holds so many hours after it was asked for</source>
        <translation>Uma aprovação vale por este número de horas depois de pedida</translation>
    </message>
    <message>
        <source>Continuous deployment: what passes goes there without a person</source>
        <translation>Implantação contínua: o que passa vai para lá sem que ninguém precise agir</translation>
    </message>
    <message>
        <source>Gates: what must hold before a release may enter</source>
        <translation>Portões: o que precisa valer antes que uma release entre</translation>
    </message>
    <message>
        <source>Show the rules of one environment or of all</source>
        <translation>Mostrar as regras de um ambiente ou de todos</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>%1: %2 into %3, now %4</source>
        <translation>%1: %2 em %3, agora %4</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would become live</source>
        <translation>
            <numerusform>%n commit entraria no ar</numerusform>
            <numerusform>%n commits entrariam no ar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) would get lost</source>
        <translation>
            <numerusform>%n commit no ar se perderia</numerusform>
            <numerusform>%n commits no ar se perderiam</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk %1 of 100</source>
        <translation>Risco %1 de 100</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portão</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passa</translation>
    </message>
    <message>
        <source>It can move.</source>
        <translation>Pode seguir.</translation>
    </message>
    <message>
        <source>It cannot move.</source>
        <translation>Não pode seguir.</translation>
    </message>
    <message>
        <source>Promotion %1: %2 of %3 into %4</source>
        <translation>Promoção %1: %2 de %3 em %4</translation>
    </message>
    <message>
        <source>%1 is under way (%2).</source>
        <translation>%1 está em andamento (%2).</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 está no ar.</translation>
    </message>
    <message>
        <source>%1: it is not known whether it began; a sync finds out. %2</source>
        <translation>%1: não se sabe se começou; uma sincronização descobre. %2</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 falhou. %2</translation>
    </message>
    <message>
        <source>Why; kept in the ledger</source>
        <translation>O porquê; fica no livro de registro</translation>
    </message>
    <message>
        <source>Only say what would happen, and why not</source>
        <translation>Só dizer o que aconteceria e por que não</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Let a release into an environment: every gate is checked, then the CI server is asked</source>
        <translation>Deixar uma release entrar em um ambiente: cada portão é verificado, depois o pedido vai ao servidor de CI</translation>
    </message>
    <message>
        <source>Go back to the last good release that was live there, or to a named one</source>
        <translation>Voltar à última release boa que esteve no ar lá ou a uma indicada</translation>
    </message>
    <message>
        <source>A version or commit that was live there before</source>
        <translation>Uma versão ou um commit que já esteve no ar lá</translation>
    </message>
    <message>
        <source>List what was let in, newest first</source>
        <translation>Listar o que pôde entrar, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>marked bad</source>
        <translation>marcada como ruim</translation>
    </message>
    <message>
        <source>free to go on</source>
        <translation>livre para seguir</translation>
    </message>
    <message>
        <source>%1 of %2 is %3.</source>
        <translation>%1 de %2 está %3.</translation>
    </message>
    <message>
        <source>Stop its way onward</source>
        <translation>Impedir que ela siga adiante</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Deixar que ela siga</translation>
    </message>
    <message>
        <source>Nobody shall get it any more</source>
        <translation>Ninguém mais deve recebê-la</translation>
    </message>
    <message>
        <source>It was not bad after all</source>
        <translation>Afinal, ela não era ruim</translation>
    </message>
    <message>
        <source>“%1” carries releases into “%2”.</source>
        <translation>“%1” leva releases a “%2”.</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Levada por</translation>
    </message>
    <message>
        <source>Nobody carries releases into “%1” any more.</source>
        <translation>Ninguém mais leva releases a “%1”.</translation>
    </message>
    <message>
        <source>Who carries releases into an environment: a job or a command</source>
        <translation>Quem leva releases a um ambiente: um job ou um comando</translation>
    </message>
    <message>
        <source>Name who carries them; a command stands at the end, after --</source>
        <translation>Indicar quem as leva; um comando fica no fim, depois de --</translation>
    </message>
    <message>
        <source>Only this project; all when not given</source>
        <translation>Só este projeto; todos, se não informado</translation>
    </message>
    <message>
        <source>A connection whose server does it</source>
        <translation>Uma conexão cujo servidor faz isso</translation>
    </message>
    <message>
        <source>The job, builder or workflow there</source>
        <translation>O job, builder ou workflow de lá</translation>
    </message>
    <message>
        <source>NAME=VALUE for the job; may be given again</source>
        <translation>NAME=VALUE para o job; pode ser repetido</translation>
    </message>
    <message>
        <source>Where the command runs</source>
        <translation>Onde o comando roda</translation>
    </message>
    <message>
        <source>List who carries releases where</source>
        <translation>Listar quem leva releases para onde</translation>
    </message>
    <message>
        <source>Forget who carries them</source>
        <translation>Esquecer quem as leva</translation>
    </message>
    <message>
        <source>“%1” is no span of time. Write 45m, 24h, 3d or 2w.</source>
        <translation>“%1” não é um intervalo de tempo. Escreva 45m, 24h, 3d ou 2w.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Não existe o fuso horário “%1”.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write Mon-Fri or Mon,Wed.</source>
        <translation>“%1” não são dias. Escreva Mon-Fri ou Mon,Wed.</translation>
    </message>
    <message>
        <source>“%1” are no working hours. Write “Mon-Fri 09:00-17:00 Europe/Berlin”.</source>
        <translation>“%1” não é um horário de trabalho. Escreva “Mon-Fri 09:00-17:00 Europe/Berlin”.</translation>
    </message>
    <message>
        <source>does not count: %1</source>
        <translation>não conta: %1</translation>
    </message>
    <message>
        <source>self-attested, not signed</source>
        <translation>autodeclarada, não assinada</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation>assinada com %1</translation>
    </message>
    <message>
        <source>Signing with %1; a security key may want a touch.</source>
        <translation>Assinando com %1; uma chave de segurança pode pedir um toque.</translation>
    </message>
    <message>
        <source>Sign with this SSH key of yours (or the .pub file of one in the agent)</source>
        <translation>Assinar com esta sua chave SSH (ou o arquivo .pub de uma que está no agente)</translation>
    </message>
    <message>
        <source>You are the signer that this key belongs to</source>
        <translation>Você é o signatário a quem esta chave pertence</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and its access rights.</source>
        <translation>“%1” não pode ser lido. Verifique o nome e as permissões.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n signed decision(s) to %1.</source>
        <translation>
            <numerusform>%n decisão assinada gravada em %1.</numerusform>
            <numerusform>%n decisões assinadas gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote what is to be signed to %1. Read it, sign it wherever the key is:
  %2
and bring both files back:
  %3</source>
        <translation>O que deve ser assinado foi gravado em %1. Leia, assine onde a chave estiver:
  %2
e traga os dois arquivos de volta:
  %3</translation>
    </message>
    <message>
        <source>Recorded the decision of %1 on approval %2, which is now %3.</source>
        <translation>A decisão de %1 sobre a aprovação %2 foi registrada; ela agora está: %3.</translation>
    </message>
    <message>
        <source>good: %1 by %2, signed</source>
        <translation>válida: %1 por %2, assinada</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>recusada: %1</translation>
    </message>
    <message>
        <source>No decision on it is signed.</source>
        <translation>Nenhuma decisão sobre ela está assinada.</translation>
    </message>
    <message>
        <source>Write a decision to a file, to be signed wherever the key is</source>
        <translation>Gravar uma decisão em um arquivo, para assinar onde a chave estiver</translation>
    </message>
    <message>
        <source>Who will sign; without it whoever&apos;s key signs</source>
        <translation>Quem vai assinar; sem isso, o dono da chave que assinar</translation>
    </message>
    <message>
        <source>approve (when not given), reject or revoke</source>
        <translation>approve (se não informado), reject ou revoke</translation>
    </message>
    <message>
        <source>Write the signed decisions there are instead, for verify.sh in a deployment&apos;s job</source>
        <translation>Em vez disso, gravar ali as decisões assinadas, para o verify.sh no job de uma implantação</translation>
    </message>
    <message>
        <source>Record a decision that was signed elsewhere</source>
        <translation>Registrar uma decisão que foi assinada em outro lugar</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>O que foi assinado</translation>
    </message>
    <message>
        <source>Its signature by ssh-keygen -Y sign; FILE.sig when not given</source>
        <translation>A assinatura feita com ssh-keygen -Y sign; FILE.sig, se não informada</translation>
    </message>
    <message>
        <source>Verify the signatures of an approval, or of a file</source>
        <translation>Verificar as assinaturas de uma aprovação ou de um arquivo</translation>
    </message>
    <message>
        <source>The approval&apos;s number, or a file with signed decisions</source>
        <translation>O número da aprovação ou um arquivo com decisões assinadas</translation>
    </message>
    <message>
        <source>It is not anchored anywhere, so whoever may write the whole file could write it anew: audit anchor --remote REPOSITORY</source>
        <translation>Ele não está ancorado em lugar nenhum, portanto quem pode gravar o arquivo inteiro poderia reescrevê-lo: audit anchor --remote REPOSITORY</translation>
    </message>
    <message>
        <source>No entry is anchored yet.</source>
        <translation>Nenhuma entrada está ancorada ainda.</translation>
    </message>
    <message>
        <source>not signed by a known key</source>
        <translation>sem assinatura de uma chave conhecida</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>assinado por %1</translation>
    </message>
    <message>
        <source>Anchored up to entry %1 on %2, %3; %4 newer ones are not yet.</source>
        <translation>Ancorado até a entrada %1 em %2, %3; %4 mais novas ainda não estão.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n of them was taken out.</source>
        <translation>
            <numerusform>O texto de %n delas foi retirado.</numerusform>
            <numerusform>O texto de %n delas foi retirado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is anchored now, at %2.</source>
        <translation>A entrada %1 está ancorada agora, em %2.</translation>
    </message>
    <message>
        <source>Entry %1 was anchored already, at %2.</source>
        <translation>A entrada %1 já estava ancorada, em %2.</translation>
    </message>
    <message>
        <source>The text of entry %1 is gone; entry %2 says so.</source>
        <translation>O texto da entrada %1 se foi; a entrada %2 diz isso.</translation>
    </message>
    <message>
        <source>Put how the record ends onto a branch of a git repository</source>
        <translation>Pôr o fim atual do registro em um branch de um repositório git</translation>
    </message>
    <message>
        <source>The repository, when it is set up or changes; it is kept</source>
        <translation>O repositório, ao configurar ou mudar; fica guardado</translation>
    </message>
    <message>
        <source>Sign the checkpoint with this SSH key</source>
        <translation>Assinar o checkpoint com esta chave SSH</translation>
    </message>
    <message>
        <source>Take an entry&apos;s text out for good; its hash stays, and an entry says so</source>
        <translation>Retirar para sempre o texto de uma entrada; o hash dela permanece e uma entrada diz isso</translation>
    </message>
    <message>
        <source>The entry&apos;s number</source>
        <translation>O número da entrada</translation>
    </message>
    <message>
        <source>Why; it stands in the record for good</source>
        <translation>O porquê; fica no registro para sempre</translation>
    </message>
    <message>
        <source>Say one of --rule, --guess and --clear.</source>
        <translation>Indique um entre --rule, --guess e --clear.</translation>
    </message>
    <message>
        <source>--clear keeps no rule, so there is nothing to try.</source>
        <translation>--clear não guarda nenhuma regra, portanto não há nada para testar.</translation>
    </message>
    <message>
        <source>%1 has no rules of its own now; they are guessed.</source>
        <translation>%1 agora não tem regras próprias; elas são adivinhadas.</translation>
    </message>
    <message>
        <source>Key by key, what two or more environments are configured with, from the commits that are live there. prod@2026-11-01 is production as it was then; prod=v1.4.0 its files as they are at a point. Secrets are never shown: equal ones bear the same letter</source>
        <translation>Chave por chave, com o que dois ou mais ambientes estão configurados, segundo os commits que estão no ar lá. prod@2026-11-01 é a produção como era naquele dia; prod=v1.4.0, os arquivos dela como são em um ponto. Segredos nunca são mostrados: os iguais levam a mesma letra</translation>
    </message>
    <message>
        <source>The environments</source>
        <translation>Os ambientes</translation>
    </message>
    <message>
        <source>Read every environment&apos;s files at this point, for example main, instead of what is live</source>
        <translation>Ler os arquivos de todos os ambientes neste ponto, por exemplo main, em vez do que está no ar</translation>
    </message>
    <message>
        <source>Also the keys that are the same everywhere</source>
        <translation>Também as chaves que são iguais em toda parte</translation>
    </message>
    <message>
        <source>Only keys, files or values with these words</source>
        <translation>Só chaves, arquivos ou valores com estas palavras</translation>
    </message>
    <message>
        <source>Also where each value is written</source>
        <translation>Também onde cada valor está escrito</translation>
    </message>
    <message>
        <source>As a Markdown document</source>
        <translation>Como documento Markdown</translation>
    </message>
    <message>
        <source>As CSV</source>
        <translation>Como CSV</translation>
    </message>
    <message>
        <source>Try these rules instead of those kept; see map</source>
        <translation>Testar estas regras em vez das guardadas; veja map</translation>
    </message>
    <message>
        <source>Which files hold the configuration of which environment, and what the rules catch. A rule is PATTERN[=ENVIRONMENT][;format=F][;part=NAME][;source=PROJECT][;fact.NAME=VALUE]: {environment} in the pattern stands for one&apos;s name, =* for every one; * stays in a folder, ** does not; a later rule lies over an earlier one. Without options: the rules as they are</source>
        <translation>Quais arquivos contêm a configuração de qual ambiente e o que as regras pegam. Uma regra é PADRÃO[=AMBIENTE][;format=F][;part=NOME][;source=PROJETO][;fact.NOME=VALOR]: {environment} no padrão é o nome de um ambiente, =* vale por todos; * fica em uma pasta, ** não; uma regra posterior se sobrepõe a uma anterior. Sem opções: as regras como estão</translation>
    </message>
    <message>
        <source>A rule, in place of those kept; may be given again</source>
        <translation>Uma regra, no lugar das guardadas; pode ser repetido</translation>
    </message>
    <message>
        <source>Take rules that the repository&apos;s tree suggests</source>
        <translation>Usar as regras que a árvore do repositório sugere</translation>
    </message>
    <message>
        <source>Keep no rules</source>
        <translation>Não guardar nenhuma regra</translation>
    </message>
    <message>
        <source>What environments are configured with: compare, map</source>
        <translation>Com o que os ambientes estão configurados: compare, map</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message numerus="yes">
        <source>  %1: %2 at %3, %n file(s)</source>
        <translation>
            <numerusform>  %1: %2 em %3, %n arquivo</numerusform>
            <numerusform>  %1: %2 em %3, %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were found by guessing. Look at the rules, and keep them, with: slipway-cli configuration map --project %1 --guess</source>
        <translation>Os arquivos foram encontrados por adivinhação. Veja as regras, e guarde-as, com: slipway-cli configuration map --project %1 --guess</translation>
    </message>
    <message>
        <source>%1: configuration of %2</source>
        <translation>%1: configuração de %2</translation>
    </message>
    <message numerus="yes">
        <source>No rules, and among %n file(s) nothing looks like an environment&apos;s configuration. Give one with --rule.</source>
        <translation>
            <numerusform>Nenhuma regra, e em %n arquivo nada parece a configuração de um ambiente. Informe uma com --rule.</numerusform>
            <numerusform>Nenhuma regra, e entre %n arquivos nada parece a configuração de um ambiente. Informe uma com --rule.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Comparado como</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lido como</translation>
    </message>
    <message>
        <source>%1 (not in the workspace)</source>
        <translation>%1 (fora do espaço de trabalho)</translation>
    </message>
    <message>
        <source>  catches nothing</source>
        <translation>  não pega nada</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n rule(s) for %1.</source>
        <translation>
            <numerusform>%n regra de %1 guardada.</numerusform>
            <numerusform>%n regras de %1 guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are a guess; --guess without --dry-run keeps them.</source>
        <translation>Estas são uma suposição; --guess sem --dry-run as guarda.</translation>
    </message>
    <message>
        <source>in the wrong hands</source>
        <translation>em mãos erradas</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>revogada em %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>encerrada em %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>No signer is set up: decisions are recorded as self-attested.</source>
        <translation>Nenhum signatário configurado: as decisões são registradas como autodeclaradas.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signatário</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check its name and its access rights.</source>
        <translation>O arquivo de chave “%1” não pode ser lido. Verifique o nome e as permissões.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n key(s) to %1.</source>
        <translation>
            <numerusform>%n chave gravada em %1.</numerusform>
            <numerusform>%n chaves gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may sign decisions, with which keys</source>
        <translation>Quem pode assinar decisões e com quais chaves</translation>
    </message>
    <message>
        <source>Let a person sign with an SSH key of their own</source>
        <translation>Permitir que uma pessoa assine com uma chave SSH própria</translation>
    </message>
    <message>
        <source>The person: an e-mail address or account name</source>
        <translation>A pessoa: um endereço de e-mail ou nome de conta</translation>
    </message>
    <message>
        <source>A role the person has; may be repeated</source>
        <translation>Um papel que a pessoa tem; pode ser repetido</translation>
    </message>
    <message>
        <source>Signatures count from then on</source>
        <translation>As assinaturas contam a partir de então</translation>
    </message>
    <message>
        <source>Signatures count until then</source>
        <translation>As assinaturas contam até então</translation>
    </message>
    <message>
        <source>List the signers and their keys</source>
        <translation>Listar os signatários e as chaves deles</translation>
    </message>
    <message>
        <source>Write the keys in force as OpenSSH&apos;s allowed signers, for verify.sh</source>
        <translation>Gravar as chaves em vigor como allowed signers do OpenSSH, para o verify.sh</translation>
    </message>
    <message>
        <source>End a person&apos;s keys, or one of them</source>
        <translation>Encerrar as chaves de uma pessoa ou uma delas</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>A pessoa</translation>
    </message>
    <message>
        <source>One key only, by its fingerprint (SHA256:…); without it all of the person&apos;s</source>
        <translation>Só uma chave, pela impressão digital (SHA256:…); sem isso, todas as da pessoa</translation>
    </message>
    <message>
        <source>The key fell into the wrong hands: nothing it ever signed counts any more</source>
        <translation>A chave caiu em mãos erradas: nada do que ela já assinou conta mais</translation>
    </message>
    <message>
        <source>Why; it stands in the ledger for good</source>
        <translation>O porquê; fica no livro de registro para sempre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>The roles that signers have</source>
        <translation>Os papéis que os signatários têm</translation>
    </message>
    <message>
        <source>List the roles and who has them</source>
        <translation>Listar os papéis e quem os tem</translation>
    </message>
    <message>
        <source>Give a signer exactly these roles</source>
        <translation>Dar a um signatário exatamente estes papéis</translation>
    </message>
    <message>
        <source>The signer</source>
        <translation>O signatário</translation>
    </message>
    <message>
        <source>A role; may be repeated; none takes all roles away</source>
        <translation>Um papel; pode ser repetido; nenhum retira todos os papéis</translation>
    </message>
    <message>
        <source>A program and its arguments</source>
        <translation>Um programa e seus argumentos</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer pessoa</translation>
    </message>
    <message>
        <source>%1 of %2 by %3</source>
        <translation>%1 de %2 por %3</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by %1 are missing.</source>
        <translation>
            <numerusform>Falta %n aprovação de %1.</numerusform>
            <numerusform>Faltam %n aprovações de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever checks it by verify.sh says which ledger is meant: --log %1</source>
        <translation>Quem a verifica com o verify.sh diz de qual livro de registro se trata: --log %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Ticked by</source>
        <translation>Marcado por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tick items; without naming any, all that are open</source>
        <translation>Marcar itens; sem indicar nenhum, todos os que estão abertos</translation>
    </message>
    <message>
        <source>Take ticks back</source>
        <translation>Desfazer marcações</translation>
    </message>
    <message>
        <source>The items, as the checklist has them</source>
        <translation>Os itens, como estão no checklist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What a person ticks before a release may enter</source>
        <translation>O que uma pessoa marca antes que uma release possa entrar</translation>
    </message>
    <message>
        <source>Show the items, who ticked them and when</source>
        <translation>Mostrar os itens, quem os marcou e quando</translation>
    </message>
    <message>
        <source>%1 of %2 into %3</source>
        <translation>%1 de %2 em %3</translation>
    </message>
    <message>
        <source>%1: refused at its time. %2</source>
        <translation>%1: recusada na hora marcada. %2</translation>
    </message>
    <message>
        <source>%1: missed its time. %2</source>
        <translation>%1: perdeu a hora marcada. %2</translation>
    </message>
    <message>
        <source>%1: waits. %2</source>
        <translation>%1: espera. %2</translation>
    </message>
    <message>
        <source>%1: could not begin. %2</source>
        <translation>%1: não pôde começar. %2</translation>
    </message>
    <message>
        <source>Timed release</source>
        <translation>Release agendada</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>No que deu</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promoção %1</translation>
    </message>
    <message>
        <source>Timed release %1 is cancelled.</source>
        <translation>A release agendada %1 foi cancelada.</translation>
    </message>
    <message>
        <source>Say what became of it: --succeeded or --failed.</source>
        <translation>Diga no que deu: --succeeded ou --failed.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nada está na hora.</translation>
    </message>
    <message>
        <source>Timed release %1: %2 of %3 goes into %4 on %5.</source>
        <translation>Release agendada %1: %2 de %3 entra em %4 em %5.</translation>
    </message>
    <message>
        <source>The gates are asked at its time. As of now:</source>
        <translation>Os portões são consultados na hora marcada. Neste momento:</translation>
    </message>
    <message>
        <source>Releases that go into an environment at a time</source>
        <translation>Releases que entram em um ambiente em uma hora marcada</translation>
    </message>
    <message>
        <source>List them: those that wait, then what became of others</source>
        <translation>Listá-las: as que esperam, depois no que deram as outras</translation>
    </message>
    <message>
        <source>Take one back before its time</source>
        <translation>Retirar uma antes da hora marcada</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>O número dela</translation>
    </message>
    <message>
        <source>Say what became of a promotion that is unsure, where only a person can find out</source>
        <translation>Dizer no que deu uma promoção incerta, quando só uma pessoa pode descobrir</translation>
    </message>
    <message>
        <source>It is live there</source>
        <translation>Está no ar lá</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Não está</translation>
    </message>
    <message>
        <source>How you know; kept in the ledger</source>
        <translation>Como você sabe; fica no livro de registro</translation>
    </message>
    <message>
        <source>Environments: add, list, remove, ask</source>
        <translation>Ambientes: adicionar, listar, remover, consultar</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fuso</translation>
    </message>
    <message>
        <source>The clocks that the times are on, such as Europe/Berlin; this machine&apos;s, when not given</source>
        <translation>O fuso em que estão os horários, como Europe/Berlin; o desta máquina, se não informado</translation>
    </message>
    <message>
        <source>“%1” has no rules of its own any more.</source>
        <translation>“%1” não tem mais regras próprias.</translation>
    </message>
    <message>
        <source>Say which rules change; “gate set --help” lists them.</source>
        <translation>Diga quais regras mudam; “gate set --help” as lista.</translation>
    </message>
    <message>
        <source>An item that a person ticks first; may be given again, &apos;&apos; takes all away</source>
        <translation>Um item que uma pessoa marca antes; pode ser repetido, &apos;&apos; retira todos</translation>
    </message>
    <message>
        <source>Change the rules of an environment; what is not named stays as it is</source>
        <translation>Alterar as regras de um ambiente; o que não é indicado fica como está</translation>
    </message>
    <message>
        <source>What is not named asks for nothing from now on</source>
        <translation>O que não é indicado não exige mais nada a partir de agora</translation>
    </message>
    <message>
        <source>Take the written rules of an environment away</source>
        <translation>Retirar as regras escritas de um ambiente</translation>
    </message>
    <message>
        <source>Incident %1 is written: %2</source>
        <translation>Incidente %1 escrito: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ainda aberto</translation>
    </message>
    <message>
        <source>Tell of an incident</source>
        <translation>Relatar um incidente</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Where; any production environment, when not given</source>
        <translation>Onde; qualquer ambiente de produção, se não informado</translation>
    </message>
    <message>
        <source>When it began; now, when not given</source>
        <translation>Quando começou; agora, se não informado</translation>
    </message>
    <message>
        <source>When it was over; it goes on, when not given</source>
        <translation>Quando terminou; se não informado, ele continua</translation>
    </message>
    <message>
        <source>The deployment it belongs to; the last one before it, when not given</source>
        <translation>A implantação a que ele pertence; a última antes dele, se não informada</translation>
    </message>
    <message>
        <source>How bad, in your own words</source>
        <translation>A gravidade, nas suas palavras</translation>
    </message>
    <message>
        <source>Where more is written about it</source>
        <translation>Onde há mais escrito sobre ele</translation>
    </message>
    <message>
        <source>Its id elsewhere; the same again updates</source>
        <translation>O id dele em outro lugar; o mesmo id de novo atualiza</translation>
    </message>
    <message>
        <source>List the incidents with the deployments they belong to</source>
        <translation>Listar os incidentes com as implantações a que pertencem</translation>
    </message>
    <message>
        <source>Only those that still go on</source>
        <translation>Só os que ainda continuam</translation>
    </message>
    <message>
        <source>“%1” is no deployment&apos;s number. `deployments` shows them; “rule” takes the last one before the incident.</source>
        <translation>“%1” não é o número de uma implantação. `deployments` mostra os números; “rule” usa a última antes do incidente.</translation>
    </message>
    <message>
        <source>Incident %1 is linked: %2</source>
        <translation>Incidente %1 vinculado: %2</translation>
    </message>
    <message>
        <source>What went wrong, and which deployment did it</source>
        <translation>O que deu errado e qual implantação causou</translation>
    </message>
    <message>
        <source>Say that an incident is over</source>
        <translation>Dizer que um incidente terminou</translation>
    </message>
    <message>
        <source>When it was over; now, when not given</source>
        <translation>Quando terminou; agora, se não informado</translation>
    </message>
    <message>
        <source>Incident %1 is over: %2</source>
        <translation>Incidente %1 terminado: %2</translation>
    </message>
    <message>
        <source>Say which deployment an incident belongs to</source>
        <translation>Dizer a qual implantação um incidente pertence</translation>
    </message>
    <message>
        <source>Its number, or “rule” for the last one before the incident</source>
        <translation>O número dela, ou “rule” para a última antes do incidente</translation>
    </message>
    <message>
        <source>Take an incident out again</source>
        <translation>Retirar um incidente</translation>
    </message>
    <message>
        <source>Incident %1 is removed: %2</source>
        <translation>Incidente %1 removido: %2</translation>
    </message>
    <message>
        <source>Ending what is under way, and writing what became of it…</source>
        <translation>Encerrando o que está em andamento e escrevendo no que deu…</translation>
    </message>
    <message>
        <source>never approved</source>
        <translation>nunca aprovada</translation>
    </message>
    <message>
        <source>marked as bad</source>
        <translation>marcada como ruim</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message numerus="yes">
        <source>%n behind the baseline</source>
        <translation>
            <numerusform>%n atrás da base</numerusform>
            <numerusform>%n atrás da base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ahead of the baseline</source>
        <translation>
            <numerusform>%n à frente da base</numerusform>
            <numerusform>%n à frente da base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n failed</source>
        <translation>
            <numerusform>%1 da última %n com falha</numerusform>
            <numerusform>%1 das últimas %n com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no environment “%1”. Which there are: slipway-cli environment list</source>
        <translation>Não existe o ambiente “%1”. Veja os que há: slipway-cli environment list</translation>
    </message>
    <message>
        <source>Count how far every environment is from this one too</source>
        <translation>Contar também a que distância cada ambiente está deste</translation>
    </message>
    <message>
        <source>Say how many of the last twenty deployments of each failed</source>
        <translation>Dizer quantas das últimas vinte implantações de cada um falharam</translation>
    </message>
    <message>
        <source>“%1” is no definition that is known. There are dora, devlake, gitlab and fourkeys.</source>
        <translation>“%1” não é uma definição conhecida. Existem dora, devlake, gitlab e fourkeys.</translation>
    </message>
    <message>
        <source>The period ends before it begins: --from is not before --to.</source>
        <translation>O período termina antes de começar: --from não é anterior a --to.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Use a name such as Europe/Berlin.</source>
        <translation>“%1” não é um fuso horário. Use um nome como Europe/Berlin.</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n implantação</numerusform>
            <numerusform>%n implantações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % within %1</source>
        <translation>90 % em até %1</translation>
    </message>
    <message numerus="yes">
        <source>%n younger than its deployment</source>
        <translation>
            <numerusform>%n mais nova que a sua implantação</numerusform>
            <numerusform>%n mais novas que a sua implantação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s)</source>
        <translation>
            <numerusform>%n recuperação</numerusform>
            <numerusform>%n recuperações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still going on</source>
        <translation>
            <numerusform>%n ainda em andamento</numerusform>
            <numerusform>%n ainda em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The repository of “%1” could not be read; its lead times are missing.</source>
        <translation>O repositório de “%1” não pôde ser lido; faltam os lead times dele.</translation>
    </message>
    <message>
        <source>%1 to %2, as %3 defines it</source>
        <translation>%1 a %2, conforme a definição de %3</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>The five delivery metrics, with what stands behind them</source>
        <translation>As cinco métricas de entrega, com o que está por trás delas</translation>
    </message>
    <message>
        <source>Only this environment, whatever its tier; without it, all of production</source>
        <translation>Só este ambiente, qualquer que seja o nível; sem isso, toda a produção</translation>
    </message>
    <message>
        <source>From when; 90 days before the end, when not given</source>
        <translation>A partir de quando; 90 dias antes do fim, se não informado</translation>
    </message>
    <message>
        <source>Until when, not included; now, when not given</source>
        <translation>Até quando, sem incluir; agora, se não informado</translation>
    </message>
    <message>
        <source>Whose definition: dora, devlake, gitlab or fourkeys</source>
        <translation>A definição de quem: dora, devlake, gitlab ou fourkeys</translation>
    </message>
    <message>
        <source>The clocks that days and weeks begin on, such as Europe/Berlin; UTC, when not given</source>
        <translation>O fuso em que começam os dias e as semanas, como Europe/Berlin; UTC, se não informado</translation>
    </message>
    <message>
        <source>The template “%1” could not be read.</source>
        <translation>O modelo “%1” não pôde ser lido.</translation>
    </message>
    <message>
        <source>“%1” is no audience. There are internal, customer and operations.</source>
        <translation>“%1” não é um público. Existem internal, customer e operations.</translation>
    </message>
    <message>
        <source>A template writes text; leave --format json out.</source>
        <translation>Um modelo gera texto; deixe --format json de fora.</translation>
    </message>
    <message>
        <source>By this mustache template: a file, or one of %1</source>
        <translation>Segundo este modelo mustache: um arquivo ou um destes: %1</translation>
    </message>
    <message>
        <source>Whom they are for: internal (everything), customer or operations</source>
        <translation>Para quem são: internal (tudo), customer ou operations</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lida por</translation>
    </message>
    <message>
        <source>Say which environment, or --list.</source>
        <translation>Diga qual ambiente, ou --list.</translation>
    </message>
    <message>
        <source>“%1” is not asked for its version any more.</source>
        <translation>A versão de “%1” não é mais consultada.</translation>
    </message>
    <message>
        <source>“%1” tells its version at %2. See it: slipway-cli environment observe</source>
        <translation>“%1” informa a versão dele em %2. Veja: slipway-cli environment observe</translation>
    </message>
    <message>
        <source>No environment with something live has an address that tells its version. Next: slipway-cli environment probe prod --url https://…</source>
        <translation>Nenhum ambiente com algo no ar tem um endereço que informe a versão dele. Agora: slipway-cli environment probe prod --url https://…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Implantado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>Where an environment itself tells which version it runs</source>
        <translation>Onde o próprio ambiente informa qual versão ele roda</translation>
    </message>
    <message>
        <source>The address; {project} and {environment} in it are filled in</source>
        <translation>O endereço; {project} e {environment} nele são preenchidos</translation>
    </message>
    <message>
        <source>Where the version is in a JSON answer: /build/version</source>
        <translation>Onde a versão está em uma resposta JSON: /build/version</translation>
    </message>
    <message>
        <source>A regular expression over the answer; its first group is the version</source>
        <translation>Uma expressão regular sobre a resposta; o primeiro grupo dela é a versão</translation>
    </message>
    <message>
        <source>Do not ask it any more</source>
        <translation>Não consultá-lo mais</translation>
    </message>
    <message>
        <source>List what is asked where</source>
        <translation>Listar o que é consultado e onde</translation>
    </message>
    <message>
        <source>Ask environments which version they run, beside what was deployed</source>
        <translation>Perguntar aos ambientes qual versão eles rodam, ao lado do que foi implantado</translation>
    </message>
    <message>
        <source>Only this environment; all when not given</source>
        <translation>Só este ambiente; todos, se não informado</translation>
    </message>
    <message>
        <source>--due does all that is due; it takes no project, environment or time.</source>
        <translation>--due faz tudo o que está na hora; não aceita projeto, ambiente nem hora.</translation>
    </message>
    <message>
        <source>Say what goes where: --project, --release and --environment; or --due.</source>
        <translation>Diga o que vai para onde: --project, --release e --environment; ou --due.</translation>
    </message>
    <message>
        <source>What the gates will say at a time to come is not known; leave --at out.</source>
        <translation>O que os portões dirão em uma hora futura não se sabe; deixe --at de fora.</translation>
    </message>
    <message>
        <source>Not now but then: 2026-11-30 08:00, or +2h; the gates are asked at that time</source>
        <translation>Não agora, mas depois: 2026-11-30 08:00, ou +2h; os portões são consultados nessa hora</translation>
    </message>
    <message>
        <source>All that is due: timed releases, and continuous deployment; good for cron</source>
        <translation>Tudo o que está na hora: releases agendadas e implantação contínua; bom para o cron</translation>
    </message>
    <message>
        <source>“%1” could not be made; the evidence file itself is written.</source>
        <translation>“%1” não pôde ser criado; o arquivo de evidências em si foi gravado.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 gravado.</translation>
    </message>
    <message>
        <source>Wrote %1 and its signature %1.sig.</source>
        <translation>%1 e a assinatura dele %1.sig gravados.</translation>
    </message>
    <message>
        <source>Wrote %1, unsigned.</source>
        <translation>%1 gravado, sem assinatura.</translation>
    </message>
    <message>
        <source>Write one file that proves what became of a release: commits, checks, approvals, deployments</source>
        <translation>Gravar um só arquivo que prova o que foi feito de uma release: commits, verificações, aprovações, implantações</translation>
    </message>
    <message>
        <source>The file; its signature is beside it, as .sig</source>
        <translation>O arquivo; a assinatura dele fica ao lado, como .sig</translation>
    </message>
    <message>
        <source>Write it as a PDF too, for reading</source>
        <translation>Gravá-lo também em PDF, para leitura</translation>
    </message>
    <message>
        <source>Your SSH key; without it the file is unsigned</source>
        <translation>A sua chave SSH; sem ela, o arquivo fica sem assinatura</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>The public key&apos;s file (.pub); may be left out where there is an account</source>
        <translation>O arquivo da chave pública (.pub); pode ser omitido quando há uma conta</translation>
    </message>
    <message>
        <source>The name the person is logged in by, so that nobody approves what they asked for; may be repeated</source>
        <translation>O nome com que a pessoa entra, para que ninguém aprove o que pediu; pode ser repetido</translation>
    </message>
    <message>
        <source>“%1” is no whole number for --percent.</source>
        <translation>“%1” não é um número inteiro para --percent.</translation>
    </message>
    <message>
        <source>%1 is in the slot “%2” of %3 and serves %4 % of people.</source>
        <translation>%1 está no slot “%2” de %3 e atende %4% das pessoas.</translation>
    </message>
    <message>
        <source>“%1” is live in %2: people reach %3.</source>
        <translation>“%1” está no ar em %2: as pessoas chegam a %3.</translation>
    </message>
    <message>
        <source>Removed the slot “%1”.</source>
        <translation>Slot “%1” removido.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Atende</translation>
    </message>
    <message>
        <source>live</source>
        <translation>no ar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The slot: blue, green, canary…</source>
        <translation>O slot: blue, green, canary…</translation>
    </message>
    <message>
        <source>Releases that are deployed beside the live one: blue and green, a canary</source>
        <translation>Releases que são implantadas ao lado da que está no ar: blue e green, um canary</translation>
    </message>
    <message>
        <source>Say what is in a slot, and how many people it serves; nothing becomes live by it</source>
        <translation>Dizer o que está em um slot e quantas pessoas ele atende; nada entra no ar com isso</translation>
    </message>
    <message>
        <source>The commit, or a tag; what is in it stays without</source>
        <translation>O commit, ou uma tag; sem isto, fica o que está nele</translation>
    </message>
    <message>
        <source>How many people in a hundred it serves</source>
        <translation>Quantas pessoas em cada cem ele atende</translation>
    </message>
    <message>
        <source>Make a slot the one that people reach</source>
        <translation>Tornar um slot aquele a que as pessoas chegam</translation>
    </message>
    <message>
        <source>Forget a slot</source>
        <translation>Esquecer um slot</translation>
    </message>
    <message>
        <source>List what is in which slot</source>
        <translation>Listar o que está em qual slot</translation>
    </message>
    <message>
        <source>“%1” is no level. Write patch, minor or major.</source>
        <translation>“%1” não é um nível. Escreva patch, minor ou major.</translation>
    </message>
    <message>
        <source>revoked by %1</source>
        <translation>revogada por %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>Standing approval %1 by %2, for %3 into %4: %5.</source>
        <translation>Aprovação prévia %1 de %2, para %3 em %4: %5.</translation>
    </message>
    <message>
        <source>Standing approval</source>
        <translation>Aprovação prévia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Standing approval %1 is revoked.</source>
        <translation>A aprovação prévia %1 foi revogada.</translation>
    </message>
    <message>
        <source>Approve beforehand all releases within limits</source>
        <translation>Aprovar de antemão todas as releases dentro de limites</translation>
    </message>
    <message>
        <source>The greatest step from what is live: patch (so without this), minor or major</source>
        <translation>O maior salto a partir do que está no ar: patch (também sem isto), minor ou major</translation>
    </message>
    <message>
        <source>Only files like this may change; may be given again</source>
        <translation>Só arquivos como este podem mudar; pode ser repetido</translation>
    </message>
    <message>
        <source>At most so many commits at once; 0 is any number</source>
        <translation>No máximo tantos commits de uma vez; 0 é qualquer quantidade</translation>
    </message>
    <message>
        <source>When it ends: a time, or +30d; within a year</source>
        <translation>Quando termina: uma hora, ou +30d; em até um ano</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Your SSH key, or the .pub file of one in the agent</source>
        <translation>A sua chave SSH, ou o arquivo .pub de uma que está no agente</translation>
    </message>
    <message>
        <source>Standing approvals: given beforehand, within limits</source>
        <translation>Aprovações prévias: dadas de antemão, dentro de limites</translation>
    </message>
    <message>
        <source>List them, with whether they count</source>
        <translation>Listá-las, com a indicação de se contam</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>Retirar uma</translation>
    </message>
    <message>
        <source>“%1” is no parameter. Write NAME=VALUE; {version}, {tag}, {commit}, {project}, {environment} and {promotion} in it are filled in.</source>
        <translation>“%1” não é um parâmetro. Escreva NAME=VALUE; nele, {version}, {tag}, {commit}, {project}, {environment} e {promotion} são preenchidos.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>Train %1 into %2: %3</source>
        <translation>Trem %1 para %2: %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>O que disse</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trem</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Make a train into an environment</source>
        <translation>Criar um trem para um ambiente</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Para onde ele vai</translation>
    </message>
    <message>
        <source>Couple a project&apos;s release on at the end</source>
        <translation>Engatar a release de um projeto no fim</translation>
    </message>
    <message>
        <source>Take a project off that has not gone</source>
        <translation>Desengatar um projeto que ainda não foi</translation>
    </message>
    <message>
        <source>Let one project in after the other; one that fails stops those behind it</source>
        <translation>Deixar entrar um projeto após o outro; um que falha faz parar os que vêm atrás</translation>
    </message>
    <message>
        <source>Go on after a failure, beginning with what failed</source>
        <translation>Continuar depois de uma falha, começando pelo que falhou</translation>
    </message>
    <message>
        <source>Say of each project whether it would go, and why not</source>
        <translation>Dizer de cada projeto se ele iria e, se não, por quê</translation>
    </message>
    <message>
        <source>Show how far it has come</source>
        <translation>Mostrar até onde ele chegou</translation>
    </message>
    <message>
        <source>Several projects released together, in order</source>
        <translation>Vários projetos liberados juntos, em ordem</translation>
    </message>
    <message>
        <source>List the trains, newest first</source>
        <translation>Listar os trens, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>The incident&apos;s number</source>
        <translation>O número do incidente</translation>
    </message>
    <message>
        <source>Say one only: --draft, --prerelease or --final.</source>
        <translation>Indique só um: --draft, --prerelease ou --final.</translation>
    </message>
    <message>
        <source>A new release “%1” would be made at “%2”.</source>
        <translation>Uma nova release “%1” seria criada em “%2”.</translation>
    </message>
    <message>
        <source>“%1” has these notes already.</source>
        <translation>“%1” já tem estas notas.</translation>
    </message>
    <message>
        <source>The notes of “%1” at “%2” would change:</source>
        <translation>As notas de “%1” em “%2” mudariam:</translation>
    </message>
    <message>
        <source>Somebody else wrote the notes of “%1” at “%2”. To write over what you see here, say --over %3:</source>
        <translation>Outra pessoa escreveu as notas de “%1” em “%2”. Para sobrescrever o que você vê aqui, indique --over %3:</translation>
    </message>
    <message>
        <source>“%1” has the notes of %2 as a draft: %3</source>
        <translation>“%1” tem as notas de %2 como rascunho: %3</translation>
    </message>
    <message>
        <source>“%1” has published the notes of %2: %3</source>
        <translation>“%1” publicou as notas de %2: %3</translation>
    </message>
    <message>
        <source>Nothing was published: the text at “%1” is somebody else’s. Look at the difference with --dry-run, then say --over %2.</source>
        <translation>Nada foi publicado: o texto em “%1” é de outra pessoa. Veja a diferença com --dry-run e depois indique --over %2.</translation>
    </message>
    <message>
        <source>Put the notes of a release on its page at a forge, never over somebody else’s text</source>
        <translation>Pôr as notas de uma release na página dela em uma forja, nunca por cima do texto de outra pessoa</translation>
    </message>
    <message>
        <source>The release: its version, or tag:NAME</source>
        <translation>A release: a versão dela, ou tag:NAME</translation>
    </message>
    <message>
        <source>The connection to the forge</source>
        <translation>A conexão com a forja</translation>
    </message>
    <message>
        <source>Whom they are for: customer (without it), internal or operations</source>
        <translation>Para quem são: customer (se omitido), internal ou operations</translation>
    </message>
    <message>
        <source>By this template: one of %1</source>
        <translation>Segundo este modelo: um destes: %1</translation>
    </message>
    <message>
        <source>As a draft; a new one is one without saying so</source>
        <translation>Como rascunho; uma nova já é rascunho sem indicar isto</translation>
    </message>
    <message>
        <source>Public, as a pre-release</source>
        <translation>Pública, como pré-release</translation>
    </message>
    <message>
        <source>Public, for everybody</source>
        <translation>Pública, para todos</translation>
    </message>
    <message>
        <source>Only show what would change, line by line against what is there</source>
        <translation>Só mostrar o que mudaria, linha por linha em relação ao que está lá</translation>
    </message>
    <message>
        <source>Write over the text that --dry-run showed, by its number</source>
        <translation>Sobrescrever o texto que --dry-run mostrou, pelo número dele</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n standing approval(s) to %1.</source>
        <translation>
            <numerusform>%n aprovação prévia gravada em %1.</numerusform>
            <numerusform>%n aprovações prévias gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write those that are signed and in force, for verify.sh</source>
        <translation>Gravar as que estão assinadas e em vigor, para o verify.sh</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondeu</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>rótulo %1</translation>
    </message>
    <message>
        <source>“%1” is not asked for alerts any more.</source>
        <translation>“%1” não é mais consultada sobre alertas.</translation>
    </message>
    <message>
        <source>The alerts of “%1” become incidents. Read them: slipway-cli incident fetch</source>
        <translation>Os alertas de “%1” viram incidentes. Para lê-los: slipway-cli incident fetch</translation>
    </message>
    <message>
        <source>Incident %1 began: %2</source>
        <translation>Incidente %1 começou: %2</translation>
    </message>
    <message>
        <source>Incident %1 goes on after all: %2</source>
        <translation>Incidente %1 continua, afinal: %2</translation>
    </message>
    <message>
        <source>Nothing new from “%1”.</source>
        <translation>Nada de novo de “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not taken: %2.</source>
        <translation>“%1” não foi aceito: %2.</translation>
    </message>
    <message>
        <source>There is no source of alerts. Next: slipway-cli incident source pager --url https://…</source>
        <translation>Não há fonte de alertas. Agora: slipway-cli incident source pager --url https://…</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” não pode ser lido: %2</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>“%1” é longo demais.</translation>
    </message>
    <message>
        <source>Name an Alertmanager whose alerts become incidents</source>
        <translation>Indicar um Alertmanager cujos alertas viram incidentes</translation>
    </message>
    <message>
        <source>The source&apos;s name</source>
        <translation>O nome da fonte</translation>
    </message>
    <message>
        <source>The address of the Alertmanager</source>
        <translation>O endereço do Alertmanager</translation>
    </message>
    <message>
        <source>Only alerts with this label: severity=&quot;page&quot;; may be given again</source>
        <translation>Só alertas com este rótulo: severity=&quot;page&quot;; pode ser repetido</translation>
    </message>
    <message>
        <source>The label that names the project</source>
        <translation>O rótulo que indica o projeto</translation>
    </message>
    <message>
        <source>The label that names the environment</source>
        <translation>O rótulo que indica o ambiente</translation>
    </message>
    <message>
        <source>The project of alerts without that label</source>
        <translation>O projeto dos alertas sem esse rótulo</translation>
    </message>
    <message>
        <source>The environment of alerts without that label; any production environment when not given</source>
        <translation>O ambiente dos alertas sem esse rótulo; qualquer ambiente de produção se não for informado</translation>
    </message>
    <message>
        <source>List the sources</source>
        <translation>Listar as fontes</translation>
    </message>
    <message>
        <source>Read the alerts: what fires is an incident, what ended is over</source>
        <translation>Ler os alertas: o que dispara é um incidente, o que acabou está terminado</translation>
    </message>
    <message>
        <source>Only this source; all when not given</source>
        <translation>Só esta fonte; todas se não for informada</translation>
    </message>
    <message>
        <source>Take what an Alertmanager sent to a webhook from a file</source>
        <translation>Receber de um arquivo o que um Alertmanager enviou a um webhook</translation>
    </message>
    <message>
        <source>The file with the JSON</source>
        <translation>O arquivo com o JSON</translation>
    </message>
    <message>
        <source>The source that it is of</source>
        <translation>A fonte a que ele pertence</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>não pode ser avaliado</translation>
    </message>
    <message>
        <source>When it comes back to you: a time, or +2d</source>
        <translation>Quando volta para você: um horário, ou +2d</translation>
    </message>
    <message>
        <source>When to look again: until then it is not among those that wait for you</source>
        <translation>Quando rever: até lá não está entre os que esperam por você</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to vem antes de --from.</translation>
    </message>
    <message>
        <source>A calendar has three years at most; ask for a part.</source>
        <translation>Um calendário tem no máximo três anos; peça uma parte.</translation>
    </message>
    <message>
        <source>release</source>
        <translation>release</translation>
    </message>
    <message>
        <source>train</source>
        <translation>trem</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>marco</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>congelamento</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>implantado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>“%1” não pôde ser gravado: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>O calendário está em %1.</translation>
    </message>
    <message>
        <source>The first day (2026-12-01, or -7d); today when not given</source>
        <translation>O primeiro dia (2026-12-01, ou -7d); hoje se não for informado</translation>
    </message>
    <message>
        <source>The last day (2026-12-31, or +14d); a month after the first when not given</source>
        <translation>O último dia (2026-12-31, ou +14d); um mês depois do primeiro se não for informado</translation>
    </message>
    <message>
        <source>With every release that went live in production, the newest %1</source>
        <translation>Com cada release que entrou no ar na produção, as %1 mais novas</translation>
    </message>
    <message>
        <source>Timed releases, trains, milestones, freezes and incidents by day, and what does not go together</source>
        <translation>Releases agendadas, trens, marcos, congelamentos e incidentes por dia, e o que não combina</translation>
    </message>
    <message>
        <source>The same as iCalendar, for other calendars</source>
        <translation>O mesmo como iCalendar, para outros calendários</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>O arquivo a gravar</translation>
    </message>
    <message>
        <source>“%1” is no tier. Known are production, staging, testing, development and other.</source>
        <translation>“%1” não é um nível. Os conhecidos são production, staging, testing, development e other.</translation>
    </message>
    <message>
        <source>Counts are for --json or a person&apos;s eyes; leave out --csv and --jsonl.</source>
        <translation>As contagens são para --json ou para os olhos de uma pessoa; deixe de fora --csv e --jsonl.</translation>
    </message>
    <message>
        <source>Either --csv or --jsonl, not both.</source>
        <translation>--csv ou --jsonl, não ambos.</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Faceta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>During a freeze</source>
        <translation>Durante um congelamento</translation>
    </message>
    <message>
        <source>Only of this project, or these</source>
        <translation>Só deste projeto, ou destes</translation>
    </message>
    <message>
        <source>Only into this environment, or these</source>
        <translation>Só para este ambiente, ou estes</translation>
    </message>
    <message>
        <source>Only into environments of this tier, or these</source>
        <translation>Só para ambientes deste nível, ou destes</translation>
    </message>
    <message>
        <source>Only in this state, or these</source>
        <translation>Só neste estado, ou nestes</translation>
    </message>
    <message>
        <source>Only of this kind, or these</source>
        <translation>Só deste tipo, ou destes</translation>
    </message>
    <message>
        <source>Only by this person, or these</source>
        <translation>Só desta pessoa, ou destas</translation>
    </message>
    <message>
        <source>Only what came by this connection, or these; “recorded” and “imported” are sources too</source>
        <translation>Só o que veio por esta conexão, ou por estas; “recorded” e “imported” também são fontes</translation>
    </message>
    <message>
        <source>Only what finished (or else started) while a freeze held there</source>
        <translation>Só o que acabou (ou, senão, começou) enquanto um congelamento valia lá</translation>
    </message>
    <message>
        <source>As one JSON object a line; all rows unless there is a --limit</source>
        <translation>Como um objeto JSON por linha; todas as linhas, a menos que haja um --limit</translation>
    </message>
    <message>
        <source>Counts too: how many there are of each project, environment, tier, state, kind, person and source</source>
        <translation>Também contagens: quantas há de cada projeto, ambiente, nível, estado, tipo, pessoa e fonte</translation>
    </message>
    <message>
        <source>A monitor that must have said well of the commit: error-rate@staging&lt;1 10m 20 (its name, where, limit, how long, points); may be given again, &apos;&apos; takes all away</source>
        <translation>Um monitor que precisa ter falado bem do commit: error-rate@staging&lt;1 10m 20 (nome, onde, limite, por quanto tempo, pontos); pode ser repetido, &apos;&apos; retira todos</translation>
    </message>
    <message>
        <source>A change of these rules waits until another person confirms it</source>
        <translation>Uma mudança destas regras espera até que outra pessoa a confirme</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Deployment %1: %2 %3 in %4, %5</source>
        <translation>Implantação %1: %2 %3 em %4, %5</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>It got</source>
        <translation>Ficou</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Say which: a deployment&apos;s number, or --project and --release. `deployments --json` has the numbers.</source>
        <translation>Diga qual: o número de uma implantação, ou --project e --release. `deployments --json` mostra os números.</translation>
    </message>
    <message>
        <source>What a deployment or a release did to the numbers that are watched</source>
        <translation>O que uma implantação ou uma release fez com os números monitorados</translation>
    </message>
    <message>
        <source>The deployment&apos;s number</source>
        <translation>O número da implantação</translation>
    </message>
    <message>
        <source>The project of --release</source>
        <translation>O projeto de --release</translation>
    </message>
    <message>
        <source>A version or commit: wherever it was live, the newest deployment of each environment</source>
        <translation>Uma versão ou um commit: onde quer que tenha estado no ar, a implantação mais nova de cada ambiente</translation>
    </message>
    <message>
        <source>With every value that was read (--json)</source>
        <translation>Com cada valor que foi lido (--json)</translation>
    </message>
    <message>
        <source>“%1” is nothing that is measured. Write error-rate, latency, saturation or other.</source>
        <translation>“%1” não é nada que se meça. Escreva error-rate, latency, saturation ou other.</translation>
    </message>
    <message>
        <source>“%1” is not which values are better. Write lower or higher.</source>
        <translation>“%1” não diz quais valores são melhores. Escreva lower ou higher.</translation>
    </message>
    <message>
        <source>“%1” is watched by %2. See what it says: slipway-cli monitor check %2 --environment %1</source>
        <translation>“%1” é monitorado por %2. Veja o que ele diz: slipway-cli monitor check %2 --environment %1</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>acima de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>abaixo de %1</translation>
    </message>
    <message>
        <source>%1 does not watch “%2” any more.</source>
        <translation>%1 não monitora mais “%2”.</translation>
    </message>
    <message>
        <source>Nothing live is watched there. Next: slipway-cli monitor add error-rate --environment staging --url https://… --query …</source>
        <translation>Nada do que está no ar lá é monitorado. Agora: slipway-cli monitor add error-rate --environment staging --url https://… --query …</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>%1 of %2 in %3: %4</source>
        <translation>%1 de %2 em %3: %4</translation>
    </message>
    <message>
        <source>The monitor&apos;s name</source>
        <translation>O nome do monitor</translation>
    </message>
    <message>
        <source>The environment it watches</source>
        <translation>O ambiente que ele monitora</translation>
    </message>
    <message>
        <source>Say what a Prometheus is asked about an environment</source>
        <translation>Dizer o que se pergunta a um Prometheus sobre um ambiente</translation>
    </message>
    <message>
        <source>The address of the Prometheus</source>
        <translation>O endereço do Prometheus</translation>
    </message>
    <message>
        <source>PromQL that gives one series; {project}, {environment} and {commit} between quotes in it are filled in</source>
        <translation>PromQL que dê uma só série; {project}, {environment} e {commit} entre aspas nela são preenchidos</translation>
    </message>
    <message>
        <source>error-rate, latency, saturation or other</source>
        <translation>error-rate, latency, saturation ou other</translation>
    </message>
    <message>
        <source>What is written behind a value: %, s</source>
        <translation>O que se escreve depois de um valor: %, s</translation>
    </message>
    <message>
        <source>Which values are better: lower (or when not given), higher</source>
        <translation>Quais valores são melhores: lower (ou se não for informado), higher</translation>
    </message>
    <message>
        <source>A value beyond it is bad; in the query&apos;s own unit</source>
        <translation>Um valor além dele é ruim; na unidade da própria consulta</translation>
    </message>
    <message>
        <source>Fewer values than these say nothing; 20</source>
        <translation>Menos valores que estes não dizem nada; 20</translation>
    </message>
    <message>
        <source>Less time than this says nothing: 10m</source>
        <translation>Menos tempo que este não diz nada: 10m</translation>
    </message>
    <message>
        <source>What is looked at before a deployment: 1h</source>
        <translation>O que se olha antes de uma implantação: 1h</translation>
    </message>
    <message>
        <source>What is looked at after it: 1h</source>
        <translation>O que se olha depois dela: 1h</translation>
    </message>
    <message>
        <source>Left out after a deployment, what a rate() still averages over: 5m</source>
        <translation>Deixado de fora depois de uma implantação, o período em que um rate() ainda faz a média: 5m</translation>
    </message>
    <message>
        <source>Monitors: what a Prometheus says of an environment</source>
        <translation>Monitores: o que um Prometheus diz de um ambiente</translation>
    </message>
    <message>
        <source>List what is asked</source>
        <translation>Listar o que se pergunta</translation>
    </message>
    <message>
        <source>Ask what it says of what is live now</source>
        <translation>Perguntar o que ele diz do que está no ar agora</translation>
    </message>
    <message>
        <source>A PDF goes into a file: add --output FILE.pdf</source>
        <translation>Um PDF vai para um arquivo: acrescente --output ARQUIVO.pdf</translation>
    </message>
    <message>
        <source>A report is a .html, a .pdf or a .json file.</source>
        <translation>Um relatório é um arquivo .html, .pdf ou .json.</translation>
    </message>
    <message>
        <source>What was released where in a period, with metrics, incidents, freezes and decisions</source>
        <translation>O que foi liberado e onde em um período, com métricas, incidentes, congelamentos e decisões</translation>
    </message>
    <message>
        <source>Not before this time; 30 days before the end when not given</source>
        <translation>Não antes deste momento; 30 dias antes do fim se não for informado</translation>
    </message>
    <message>
        <source>Before this time; now when not given</source>
        <translation>Antes deste momento; agora se não for informado</translation>
    </message>
    <message>
        <source>The file to write: .html, .pdf or .json</source>
        <translation>O arquivo a gravar: .html, .pdf ou .json</translation>
    </message>
    <message>
        <source>made, confirmed by %1</source>
        <translation>feita, confirmada por %1</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation>retirada por %1</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>não conta</translation>
    </message>
    <message>
        <source>waits for another person</source>
        <translation>espera por outra pessoa</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>Mudança %1: %2</translation>
    </message>
    <message>
        <source>Proposed by %1 on %2: %3</source>
        <translation>Proposta por %1 em %2: %3</translation>
    </message>
    <message>
        <source>Another person confirms it: slipway-cli rules confirm %1 --sign-with FILE</source>
        <translation>Outra pessoa a confirma: slipway-cli rules confirm %1 --sign-with ARQUIVO</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>There is no proposed change number %1.</source>
        <translation>Não existe a mudança proposta número %1.</translation>
    </message>
    <message>
        <source>Every change of rules and signers wants two persons from now on.</source>
        <translation>Toda mudança de regras e signatários exige duas pessoas a partir de agora.</translation>
    </message>
    <message>
        <source>The change&apos;s number</source>
        <translation>O número da mudança</translation>
    </message>
    <message>
        <source>Make a change that another person proposed</source>
        <translation>Efetuar uma mudança que outra pessoa propôs</translation>
    </message>
    <message>
        <source>Take a proposed change back</source>
        <translation>Retirar uma mudança proposta</translation>
    </message>
    <message>
        <source>Why, for another person to read</source>
        <translation>O porquê, para outra pessoa ler</translation>
    </message>
    <message>
        <source>Where two persons are asked for: proposes it, signed with this SSH key of yours, for another person to confirm</source>
        <translation>Onde se exigem duas pessoas: propõe, com a assinatura desta sua chave SSH, para outra pessoa confirmar</translation>
    </message>
    <message>
        <source>Changes of rules and signers that want two persons</source>
        <translation>Mudanças de regras e signatários que exigem duas pessoas</translation>
    </message>
    <message>
        <source>List the changes that wait for another person</source>
        <translation>Listar as mudanças que esperam por outra pessoa</translation>
    </message>
    <message>
        <source>Those that were made or withdrawn too</source>
        <translation>Também as que foram feitas ou retiradas</translation>
    </message>
    <message>
        <source>Show one change: what, by whom, why</source>
        <translation>Mostrar uma mudança: o quê, por quem, por quê</translation>
    </message>
    <message>
        <source>Ask for two persons for every change in the workspace</source>
        <translation>Exigir duas pessoas para toda mudança no espaço de trabalho</translation>
    </message>
    <message>
        <source>Propose that one person is enough again</source>
        <translation>Propor que uma pessoa volte a bastar</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projeto</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexão</translation>
    </message>
    <message>
        <source>configuration files</source>
        <translation>arquivos de configuração</translation>
    </message>
    <message>
        <source>who carries</source>
        <translation>quem leva</translation>
    </message>
    <message>
        <source>address of the version</source>
        <translation>endereço da versão</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>O arquivo “%1” não pode ser gravado.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>O arquivo “%1” não pode ser lido.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difere.</translation>
    </message>
    <message>
        <source>“%1” needs its token in this machine&apos;s keyring.</source>
        <translation>“%1” precisa do token no chaveiro desta máquina.</translation>
    </message>
    <message>
        <source>%1 What stands before it is done; import again to go on.</source>
        <translation>%1 O que vem antes disso está feito; importe de novo para continuar.</translation>
    </message>
    <message>
        <source>The set-up of the workspace as one file to review</source>
        <translation>A configuração do espaço de trabalho como um só arquivo para revisar</translation>
    </message>
    <message>
        <source>Add and change what differs; nothing is removed</source>
        <translation>Adicionar e mudar o que difere; nada é removido</translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation>O arquivo a ler</translation>
    </message>
    <message>
        <source>Only say what would change</source>
        <translation>Só dizer o que mudaria</translation>
    </message>
    <message>
        <source>Where two persons are asked for: proposes it, for another person to confirm</source>
        <translation>Onde se exigem duas pessoas: propõe, para outra pessoa confirmar</translation>
    </message>
    <message>
        <source>%1, during a freeze</source>
        <translation>%1, durante um congelamento</translation>
    </message>
    <message>
        <source>%1, during a freeze, overridden by %2</source>
        <translation>%1, durante um congelamento, contornado por %2</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Cumprido por</translation>
    </message>
    <message>
        <source>its job (verify.sh)</source>
        <translation>o job de lá (verify.sh)</translation>
    </message>
    <message>
        <source>Slipway (advisory gate)</source>
        <translation>Slipway (portão consultivo)</translation>
    </message>
    <message>
        <source>A role whose people may override a freeze, or “anybody”; may be given again, &apos;&apos; lets nobody</source>
        <translation>Um papel cujas pessoas podem contornar um congelamento, ou “anybody”; pode ser repetido, &apos;&apos; não permite a ninguém</translation>
    </message>
    <message>
        <source>The job that deploys there runs verify.sh, so that nothing passes it by</source>
        <translation>O job que implanta lá executa o verify.sh, para que nada passe por fora</translation>
    </message>
    <message>
        <source>owns the workspace</source>
        <translation>é dono do espaço de trabalho</translation>
    </message>
    <message>
        <source>superuser of the server</source>
        <translation>superusuário do servidor</translation>
    </message>
    <message>
        <source>works here, and could write the ledger&apos;s rows</source>
        <translation>trabalha aqui e poderia escrever nas linhas do livro de registro</translation>
    </message>
    <message>
        <source>works here, appends to the ledger only</source>
        <translation>trabalha aqui, só acrescenta ao livro de registro</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lê</translation>
    </message>
    <message>
        <source>May</source>
        <translation>O que pode</translation>
    </message>
    <message>
        <source>“%1” may work here now, and append to the ledger only.</source>
        <translation>“%1” agora pode trabalhar aqui e só acrescentar ao livro de registro.</translation>
    </message>
    <message>
        <source>“%1” has no rights here any more.</source>
        <translation>“%1” não tem mais direitos aqui.</translation>
    </message>
    <message>
        <source>Who works in a PostgreSQL workspace with a login that cannot rewrite the ledger</source>
        <translation>Quem trabalha em um espaço de trabalho PostgreSQL com um login que não pode reescrever o livro de registro</translation>
    </message>
    <message>
        <source>List the server&apos;s roles that may look in here</source>
        <translation>Listar os papéis do servidor que podem olhar aqui dentro</translation>
    </message>
    <message>
        <source>Let a role of the server work here; the ledger stays append-only to it</source>
        <translation>Deixar um papel do servidor trabalhar aqui; para ele, o livro de registro só cresce</translation>
    </message>
    <message>
        <source>Take a role&apos;s rights away</source>
        <translation>Retirar os direitos de um papel</translation>
    </message>
    <message>
        <source>The role, as the server calls it</source>
        <translation>O papel, como o servidor o chama</translation>
    </message>
    <message>
        <source>%1: the commits are others by now than when these notes were written. Bring them in in the studio, or see what the commits give with --generated.</source>
        <translation>%1: os commits já são outros que não os de quando estas notas foram escritas. Incorpore-os no estúdio ou veja o que os commits dão com --generated.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of this changelog say something else than the notes, and stay.</source>
        <translation>
            <numerusform>%n linha deste changelog diz algo diferente das notas e fica.</numerusform>
            <numerusform>%n linhas deste changelog dizem algo diferente das notas e ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>markdown, html, json, text, pdf, or tag: the message of a tag</source>
        <translation>markdown, html, json, text, pdf ou tag: a mensagem de uma tag</translation>
    </message>
    <message>
        <source>Into this changelog: new releases above those that are there, which are brought up to date; what people wrote in it stays</source>
        <translation>Para este changelog: releases novas acima das que já estão lá, que são atualizadas; o que as pessoas escreveram nele fica</translation>
    </message>
    <message>
        <source>As the commits give them, without what people wrote in the studio</source>
        <translation>Como os commits as dão, sem o que as pessoas escreveram no estúdio</translation>
    </message>
    <message>
        <source>Notes without a heading of their release find no place in a changelog. Take another template, or write them to a file with --output.</source>
        <translation>Notas sem um título da sua release não têm lugar em um changelog. Use outro modelo ou grave-as em um arquivo com --output.</translation>
    </message>
    <message>
        <source>“%1” is no format of notes. Write markdown, html, json, text, pdf or tag.</source>
        <translation>“%1” não é um formato de notas. Escreva markdown, html, json, text, pdf ou tag.</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Notas de versão</translation>
    </message>
    <message>
        <source>Release notes of %1</source>
        <translation>Notas de versão de %1</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>retirada por %1</translation>
    </message>
    <message>
        <source>Override %1 by %2: “%3” of “%4” may go into “%5” until %6 although a freeze holds: %7</source>
        <translation>Exceção %1 de %2: “%3” de “%4” pode entrar em “%5” até %6 embora valha um congelamento: %7</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Exceção</translation>
    </message>
    <message>
        <source>Override %1 is taken back.</source>
        <translation>A exceção %1 foi retirada.</translation>
    </message>
    <message>
        <source>Let one release in although a freeze holds, with a reason</source>
        <translation>Deixar entrar uma só release embora valha um congelamento, com um motivo</translation>
    </message>
    <message>
        <source>Override the freezes that hold now, for one release</source>
        <translation>Contornar os congelamentos que valem agora, para uma só release</translation>
    </message>
    <message>
        <source>The release, or tag:NAME</source>
        <translation>A release, ou tag:NOME</translation>
    </message>
    <message>
        <source>Until when it holds; for a day, when not given</source>
        <translation>Até quando ela vale; por um dia, se não informado</translation>
    </message>
    <message>
        <source>Sign with this SSH key of yours</source>
        <translation>Assinar com esta sua chave SSH</translation>
    </message>
    <message>
        <source>List all overrides, and which of them count</source>
        <translation>Listar todas as exceções e quais delas contam</translation>
    </message>
    <message>
        <source>Take an override back</source>
        <translation>Retirar uma exceção</translation>
    </message>
    <message>
        <source>The override&apos;s number</source>
        <translation>O número da exceção</translation>
    </message>
    <message>
        <source>waiting to be said</source>
        <translation>a comunicar</translation>
    </message>
    <message>
        <source>being said</source>
        <translation>sendo comunicada</translation>
    </message>
    <message>
        <source>said</source>
        <translation>comunicada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprovar</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejeitar</translation>
    </message>
    <message>
        <source>Decision %1 is taken back; it will not be said.</source>
        <translation>A decisão %1 foi retirada; ela não será comunicada.</translation>
    </message>
    <message>
        <source>What was decided at servers&apos; own gates and waits to be said, and what became of it</source>
        <translation>O que foi decidido nos portões dos próprios servidores e espera ser comunicado, e no que deu</translation>
    </message>
    <message>
        <source>Take back a decision that was not said yet</source>
        <translation>Retirar uma decisão que ainda não foi comunicada</translation>
    </message>
    <message>
        <source>The decision&apos;s number</source>
        <translation>O número da decisão</translation>
    </message>
    <message>
        <source>Notes as %1 wrote them, for %2, %3</source>
        <translation>Notas como %1 as escreveu, para %2, %3</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>monitor</translation>
    </message>
    <message>
        <source>alert source</source>
        <translation>fonte de alertas</translation>
    </message>
    <message>
        <source>“%1” holds the set-up. Not in it: tokens, who may sign, who has which role, whether changes of rules need two persons everywhere, and what happened.</source>
        <translation>“%1” contém a configuração. Não estão nele: tokens, quem pode assinar, quem tem qual papel, se mudanças de regras exigem duas pessoas em toda parte e o que aconteceu.</translation>
    </message>
    <message>
        <source>Left out, since it looks like a secret: %1</source>
        <translation>Deixado de fora, pois parece um segredo: %1</translation>
    </message>
    <message>
        <source>Take this over? Type yes:</source>
        <translation>Aplicar isto? Digite sim:</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Write projects, environments, connections, rules, carriers and freezes; what looks like a secret is left out</source>
        <translation>Gravar projetos, ambientes, conexões, regras, executores e congelamentos; o que parece um segredo fica de fora</translation>
    </message>
    <message>
        <source>Do not ask first; at a terminal it is asked</source>
        <translation>Não perguntar antes; em um terminal, pergunta-se</translation>
    </message>
    <message>
        <source>“%1” is nothing to sort by. Known are when, project, environment, version, state, kind, by, source and took.</source>
        <translation>Não dá para ordenar por “%1”. Os conhecidos são when, project, environment, version, state, kind, by, source e took.</translation>
    </message>
    <message>
        <source>A cursor continues the newest first; leave out --sort and --ascending, or --after.</source>
        <translation>Um cursor continua a partir da mais nova; deixe de fora --sort e --ascending, ou --after.</translation>
    </message>
    <message>
        <source>In an order of its own, say with --limit how many rows.</source>
        <translation>Em uma ordem própria, diga com --limit quantas linhas.</translation>
    </message>
    <message>
        <source>%1 of %2 shown; more with --limit</source>
        <translation>%1 de %2 mostradas; mais com --limit</translation>
    </message>
    <message>
        <source>By when, project, environment, version, state, kind, by, source or took; when where not given</source>
        <translation>Por when, project, environment, version, state, kind, by, source ou took; when se não for informado</translation>
    </message>
    <message>
        <source>The least first; what has no value stays last</source>
        <translation>O menor primeiro; o que não tem valor fica por último</translation>
    </message>
    <message>
        <source>Why; needed of one that holds, where the rules name who may override freezes</source>
        <translation>Por quê; necessário para um que vale agora, onde as regras dizem quem pode contornar congelamentos</translation>
    </message>
</context>
<context>
    <name>slipway::Commands</name>
    <message>
        <source>This was asked for already and is waiting: approval %1.</source>
        <translation>Isto já foi pedido e está esperando: aprovação %1.</translation>
    </message>
    <message>
        <source>The release “%1” of “%2” no longer stands on the commit that was to be approved. The request is void; ask again for what it is now.</source>
        <translation>A release “%1” de “%2” não está mais no commit que devia ser aprovado. O pedido perdeu a validade; peça de novo para o que ela é agora.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. Write it as https://ci.example.org/.</source>
        <translation>“%1” não é o endereço de um servidor. Escreva-o como https://ci.example.org/.</translation>
    </message>
    <message>
        <source>The address holds a name or password. Leave them out: tokens belong into the keyring or an environment variable.</source>
        <translation>O endereço contém um nome ou uma senha. Retire-os: tokens ficam no chaveiro ou em uma variável de ambiente.</translation>
    </message>
    <message>
        <source>A field is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Um campo não é texto UTF-8. Salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>A quoted field is never closed.</source>
        <translation>Um campo entre aspas nunca é fechado.</translation>
    </message>
    <message>
        <source>There is text after a closing quote.</source>
        <translation>Há texto depois de aspas de fechamento.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed: the history has %n deployment(s) into it, which are never lost.</source>
        <translation>
            <numerusform>“%1” não pode ser removido: o histórico tem %n implantação nele, que nunca se perde.</numerusform>
            <numerusform>“%1” não pode ser removido: o histórico tem %n implantações nele, que nunca se perdem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project “%1” needs a repository: give a folder or an address.</source>
        <translation>O projeto “%1” precisa de um repositório: informe uma pasta ou um endereço.</translation>
    </message>
    <message>
        <source>The repository of “%1” has no branch “%2”. Name another main branch, or none to take HEAD.</source>
        <translation>O repositório de “%1” não tem o branch “%2”. Informe outro branch principal ou nenhum, para usar HEAD.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be removed: the history has %n deployment(s) of it, which are never lost.</source>
        <translation>
            <numerusform>“%1” não pode ser removido: o histórico tem %n implantação dele, que nunca se perde.</numerusform>
            <numerusform>“%1” não pode ser removido: o histórico tem %n implantações dele, que nunca se perdem.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names a deployment of another project or environment already. Give this one another id.</source>
        <translation>“%1” já identifica uma implantação de outro projeto ou ambiente. Dê a esta outro id.</translation>
    </message>
    <message>
        <source>The deployment “%1” is %2 already and cannot become %3 again; nothing was changed.</source>
        <translation>A implantação “%1” já está em “%2” e não pode voltar a “%3”; nada foi mudado.</translation>
    </message>
    <message>
        <source>“%1” is no column of a deployment. Known are project, environment, commit, version, state, kind, created, started, finished, by, url and id.</source>
        <translation>“%1” não é uma coluna de implantação. As conhecidas são project, environment, commit, version, state, kind, created, started, finished, by, url e id.</translation>
    </message>
    <message>
        <source>“%1” is no state of a deployment.</source>
        <translation>“%1” não é um estado de implantação.</translation>
    </message>
    <message>
        <source>“%1” is no kind of deployment.</source>
        <translation>“%1” não é um tipo de implantação.</translation>
    </message>
    <message>
        <source>A deployment needs a project and an environment.</source>
        <translation>Uma implantação precisa de um projeto e de um ambiente.</translation>
    </message>
    <message>
        <source>There are %1 fields where the header has %2.</source>
        <translation>Há %1 campos onde o cabeçalho tem %2.</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Isto não é um objeto JSON.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 Nothing was imported.</source>
        <translation>%1, linha %2: %3 Nada foi importado.</translation>
    </message>
    <message>
        <source>“%1” is neither a .csv nor a .jsonl file.</source>
        <translation>“%1” não é um arquivo .csv nem .jsonl.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>“%1” não pode ser lido. Verifique se existe e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>“%1” may be several commits of “%2”. Write more of its digits.</source>
        <translation>“%1” pode ser vários commits de “%2”. Escreva mais dígitos.</translation>
    </message>
    <message>
        <source>The deployment would have finished before it started. Check both times.</source>
        <translation>A implantação teria terminado antes de começar. Verifique os dois horários.</translation>
    </message>
    <message>
        <source>A name is needed; it is empty.</source>
        <translation>Falta o nome; ele está vazio.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it may have up to 200 characters, none of them invisible.</source>
        <translation>“%1” não pode ser um nome: são até 200 caracteres, nenhum deles invisível.</translation>
    </message>
    <message>
        <source>A demo is made in a file; give a file’s name instead of a server.</source>
        <translation>Uma demonstração é feita em um arquivo; dê o nome de um arquivo em vez de um servidor.</translation>
    </message>
    <message>
        <source>A demo has 1 to 20,000 projects, 1 to 200 environments and up to 50,000,000 deployments; choose numbers inside these.</source>
        <translation>Uma demonstração tem de 1 a 20.000 projetos, de 1 a 200 ambientes e até 50.000.000 de implantações; escolha números dentro disso.</translation>
    </message>
    <message>
        <source>The folder “%1” exists already; move it away or choose another file.</source>
        <translation>A pasta “%1” já existe; tire-a do lugar ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The demo needs the git program, which could not be started; install git.</source>
        <translation>A demonstração precisa do programa git, que não pôde ser iniciado; instale o git.</translation>
    </message>
    <message>
        <source>A repository of the demo could not be made: git ended with an error.</source>
        <translation>Não foi possível criar um repositório da demonstração: o git terminou com erro.</translation>
    </message>
    <message>
        <source>A repository of the demo could not be made: git lost commits.</source>
        <translation>Não foi possível criar um repositório da demonstração: o git perdeu commits.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a whole number.</source>
        <translation>“%1” não é um texto nem um número inteiro.</translation>
    </message>
    <message>
        <source>The address of the repository holds a password, which others can read there. Take it out; git asks its credential helper or your SSH key instead.</source>
        <translation>O endereço do repositório contém uma senha, que outros podem ler ali. Retire-a; o git pergunta ao seu auxiliar de credenciais ou à sua chave SSH.</translation>
    </message>
    <message>
        <source>“%1” says the same as an earlier column. Leave one of them out.</source>
        <translation>“%1” diz o mesmo que uma coluna anterior. Deixe uma delas de fora.</translation>
    </message>
    <message>
        <source>There is no header line that names the columns.</source>
        <translation>Falta a linha de cabeçalho que dá nome às colunas.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Give a file to read.</source>
        <translation>“%1” não é um arquivo comum. Indique um arquivo para ler.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GiB. Take it in in several files.</source>
        <translation>“%1” tem mais de 1 GiB. Divida-o em vários arquivos.</translation>
    </message>
    <message>
        <source>“%1” is no tag, release or commit of “%2”. Sync if it is new, or give the full commit id.</source>
        <translation>“%1” não é uma tag, uma release nem um commit de “%2”. Sincronize se for novo, ou informe o identificador completo do commit.</translation>
    </message>
    <message>
        <source>The deployment would lie in the future. Check its times and their zone.</source>
        <translation>A implantação estaria no futuro. Confira os horários e o fuso deles.</translation>
    </message>
    <message>
        <source>What is %1 has not finished yet. Leave out when it finished, or give another state.</source>
        <translation>No estado “%1” nada terminou ainda. Deixe de fora o término, ou informe outro estado.</translation>
    </message>
    <message>
        <source>This no longer waits: it was decided, or its connection was removed.</source>
        <translation>Isto já não espera: foi decidido, ou a sua conexão foi removida.</translation>
    </message>
    <message>
        <source>“%1” has taken the decision, but it could not be written into the ledger: %2</source>
        <translation>“%1” aceitou a decisão, mas ela não pôde ser escrita no livro de registro: %2</translation>
    </message>
    <message>
        <source>“%1” could not be started: there is no such program here, or it may not be run. Write its whole path.</source>
        <translation>“%1” não pôde ser iniciado: não existe esse programa aqui ou ele não pode ser executado. Escreva o caminho completo.</translation>
    </message>
    <message>
        <source>“%1” is what deployments recorded by people are kept under. Choose another name.</source>
        <translation>“%1” é o nome sob o qual ficam as implantações registradas por pessoas. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The connection “%1” is not there any more.</source>
        <translation>A conexão “%1” não existe mais.</translation>
    </message>
    <message>
        <source>Nothing to do: “%1” of “%2” is so already.</source>
        <translation>Nada a fazer: “%1” de “%2” já está assim.</translation>
    </message>
    <message>
        <source>Nobody is named for this; there is nothing to remove.</source>
        <translation>Ninguém está indicado para isto; não há nada a remover.</translation>
    </message>
    <message>
        <source>This needs a reason: others will want to know why.</source>
        <translation>Isto precisa de um motivo: outros vão querer saber o porquê.</translation>
    </message>
    <message>
        <source>Promotion %1 by %2 with Slipway</source>
        <translation>Promoção %1 por %2 com o Slipway</translation>
    </message>
    <message>
        <source>The command ended with code %1: %2</source>
        <translation>O comando terminou com o código %1: %2</translation>
    </message>
    <message>
        <source>%1 changed while this was looked at. Nothing was started; look again.</source>
        <translation>%1 mudou enquanto isto era examinado. Nada foi iniciado; olhe de novo.</translation>
    </message>
    <message>
        <source>The set of rules</source>
        <translation>O conjunto de regras</translation>
    </message>
    <message>
        <source>What is live there</source>
        <translation>O que está no ar lá</translation>
    </message>
    <message>
        <source>What was said of the release</source>
        <translation>O que se disse da release</translation>
    </message>
    <message>
        <source>Who carries it there</source>
        <translation>Quem a leva até lá</translation>
    </message>
    <message>
        <source>“%1” is on its way into “%2” already (promotion %3 by %4). Wait until it has ended; a sync finds out.</source>
        <translation>“%1” já está a caminho de “%2” (promoção %3 por %4). Espere até que termine; uma sincronização descobre.</translation>
    </message>
    <message>
        <source>The approval</source>
        <translation>A aprovação</translation>
    </message>
    <message>
        <source>“%1” of “%2” may not go into “%3”. %4.</source>
        <translation>“%1” de “%2” não pode ir para “%3”. %4.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>O servidor diz: %1</translation>
    </message>
    <message>
        <source>The server never began it.</source>
        <translation>O servidor nem chegou a começar.</translation>
    </message>
    <message>
        <source>Signers were set up at this moment; an approval has to be signed now.</source>
        <translation>Signatários foram configurados neste momento; agora uma aprovação precisa ser assinada.</translation>
    </message>
    <message>
        <source>Signed elsewhere and brought in by file.</source>
        <translation>Assinada em outro lugar e trazida por arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>Another ledger stood here when this machine last looked; it had %n entries.</source>
        <translation>
            <numerusform>Outro livro de registro estava aqui quando esta máquina olhou pela última vez; ele tinha %n entrada.</numerusform>
            <numerusform>Outro livro de registro estava aqui quando esta máquina olhou pela última vez; ele tinha %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is not the one this machine saw: entry %1 is gone or was written anew. Look at “audit verify” before you rely on anything in it.</source>
        <translation>O livro de registro não é o que esta máquina viu: a entrada %1 sumiu ou foi reescrita. Veja “audit verify” antes de confiar em qualquer coisa nele.</translation>
    </message>
    <message>
        <source>The ledger is not anchored anywhere yet. Name a git repository: slipway-cli audit anchor --remote URL-OR-PATH</source>
        <translation>O livro de registro ainda não está ancorado em lugar nenhum. Indique um repositório git: slipway-cli audit anchor --remote URL-OR-PATH</translation>
    </message>
    <message>
        <source>The ledger is empty; there is nothing to anchor.</source>
        <translation>O livro de registro está vazio; não há nada a ancorar.</translation>
    </message>
    <message>
        <source>The ledger no longer has what its anchor saw, so nothing was anchored. Look at “audit verify”.</source>
        <translation>O livro de registro já não tem o que a âncora dele viu, portanto nada foi ancorado. Veja “audit verify”.</translation>
    </message>
    <message>
        <source>Taking a text out needs a reason; it stands in the ledger for good.</source>
        <translation>Retirar um texto precisa de um motivo; ele fica no livro de registro para sempre.</translation>
    </message>
    <message>
        <source>There is no place %1 in the promotion order.</source>
        <translation>Não existe o lugar %1 na ordem de promoção.</translation>
    </message>
    <message>
        <source>This request is from before there were signatures, so there is nothing exact to sign. Ask for the approval again.</source>
        <translation>Este pedido é de antes de haver assinaturas, portanto não há nada exato a assinar. Peça a aprovação de novo.</translation>
    </message>
    <message>
        <source>Signers are set up in this workspace, so an approval has to be signed with your own SSH key: add --key FILE, or choose the key in the window. “signer list” shows whose keys are known.</source>
        <translation>Há signatários configurados neste espaço de trabalho, portanto uma aprovação precisa ser assinada com a sua própria chave SSH: acrescente --key FILE ou escolha a chave na janela. “signer list” mostra as chaves de quem são conhecidas.</translation>
    </message>
    <message>
        <source>No signer is set up here, so a signature could not be judged. Set one up first: slipway-cli signer add NAME --key FILE.pub</source>
        <translation>Nenhum signatário está configurado aqui, portanto uma assinatura não poderia ser avaliada. Configure um antes: slipway-cli signer add NAME --key FILE.pub</translation>
    </message>
    <message>
        <source>The signature is not good: it was made for something else, with another key, or changed. Nothing was recorded.</source>
        <translation>A assinatura não é válida: foi feita para outra coisa, com outra chave, ou foi alterada. Nada foi registrado.</translation>
    </message>
    <message>
        <source>There is no signer “%1”. “signer list” shows who may sign.</source>
        <translation>Não existe o signatário “%1”. “signer list” mostra quem pode assinar.</translation>
    </message>
    <message>
        <source>This statement is of no request in this workspace.</source>
        <translation>Esta declaração não é de nenhum pedido deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>What was signed is not what was asked: “%1” differs.</source>
        <translation>O que foi assinado não é o que foi pedido: “%1” difere.</translation>
    </message>
    <message>
        <source>“%1” has no such key that could be revoked. “signer list” shows the keys.</source>
        <translation>“%1” não tem essa chave para revogar. “signer list” mostra as chaves.</translation>
    </message>
    <message>
        <source>A key of %1 was revoked.</source>
        <translation>Uma chave de %1 foi revogada.</translation>
    </message>
    <message>
        <source>A revocation needs a reason; it stands in the ledger for good.</source>
        <translation>Uma revogação precisa de um motivo; ele fica no livro de registro para sempre.</translation>
    </message>
    <message>
        <source>The checklist of “%1” has no item “%2”. It has: %3</source>
        <translation>O checklist de “%1” não tem o item “%2”. Ele tem: %3</translation>
    </message>
    <message>
        <source>“%1” has no checklist.</source>
        <translation>“%1” não tem checklist.</translation>
    </message>
    <message>
        <source>Nothing to do: it is so already.</source>
        <translation>Nada a fazer: já está assim.</translation>
    </message>
    <message>
        <source>“%1” carries releases into “%2”. Name another for that first, or nobody.</source>
        <translation>“%1” leva releases a “%2”. Antes, indique outra opção para isso, ou ninguém.</translation>
    </message>
    <message>
        <source>“%1” is carrying “%2” into “%3” (promotion %4). Wait until it has ended.</source>
        <translation>“%1” está levando “%2” a “%3” (promoção %4). Espere até que termine.</translation>
    </message>
    <message>
        <source>“%1” waits for its time there already (timed release %2). Cancel that first.</source>
        <translation>“%1” já espera lá pela hora marcada (release agendada %2). Cancele essa antes.</translation>
    </message>
    <message>
        <source>Timed release %1 does not wait any more.</source>
        <translation>A release agendada %1 não está mais esperando.</translation>
    </message>
    <message>
        <source>The time has to be in the future; to let it in now, promote it now.</source>
        <translation>A hora precisa estar no futuro; para deixá-la entrar agora, promova-a agora.</translation>
    </message>
    <message>
        <source>A time is set for at most a year ahead.</source>
        <translation>Uma hora é marcada com no máximo um ano de antecedência.</translation>
    </message>
    <message>
        <source>Continuous deployment of %1</source>
        <translation>Implantação contínua de %1</translation>
    </message>
    <message>
        <source>Timed release %1 by %2</source>
        <translation>Release agendada %1 de %2</translation>
    </message>
    <message>
        <source>No rules are written for “%1”; there is nothing to take away.</source>
        <translation>Não há regras escritas para “%1”; não há nada a retirar.</translation>
    </message>
    <message>
        <source>Deployment %1 is not one of “%2”: an incident belongs to a deployment of its own project.</source>
        <translation>A implantação %1 não é de “%2”: um incidente pertence a uma implantação do próprio projeto.</translation>
    </message>
    <message>
        <source>An incident needs a title: what went wrong.</source>
        <translation>Um incidente precisa de um título: o que deu errado.</translation>
    </message>
    <message>
        <source>An incident cannot be over (%1) before it began (%2).</source>
        <translation>Um incidente não pode terminar (%1) antes de começar (%2).</translation>
    </message>
    <message>
        <source>Incident %1 is over already, since %2.</source>
        <translation>O incidente %1 já terminou, em %2.</translation>
    </message>
    <message>
        <source>No address is named for this; there is nothing to remove.</source>
        <translation>Nenhum endereço está indicado para isto; não há nada a remover.</translation>
    </message>
    <message>
        <source>The command was ended before it was done: %1</source>
        <translation>O comando foi encerrado antes de concluir: %1</translation>
    </message>
    <message>
        <source>It was interrupted before anything was begun.</source>
        <translation>Foi interrompido antes que algo fosse iniciado.</translation>
    </message>
    <message>
        <source>“%1” was frozen while this was looked at: %2. Nothing was started.</source>
        <translation>“%1” foi congelado enquanto isto era examinado: %2. Nada foi iniciado.</translation>
    </message>
    <message>
        <source>“%1” was let into “%2” for this reason already, by this Slipway or another.</source>
        <translation>“%1” já foi liberada para “%2” por este motivo, por este Slipway ou por outro.</translation>
    </message>
    <message>
        <source>A standing approval</source>
        <translation>Uma aprovação prévia</translation>
    </message>
    <message>
        <source>Your own standing approval does not count for what you let in yourself; the rules of %1 want somebody else&apos;s. Ask for an approval.</source>
        <translation>A sua própria aprovação prévia não conta para o que você mesmo libera; as regras de %1 querem a de outra pessoa. Peça uma aprovação.</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>O checklist</translation>
    </message>
    <message>
        <source>Slipway ended before the command was started.</source>
        <translation>O Slipway terminou antes que o comando fosse iniciado.</translation>
    </message>
    <message>
        <source>The Slipway that ran the command ended before it. Look at what runs there, then say what became of it: slipway-cli settle %1</source>
        <translation>O Slipway que executava o comando terminou antes dele. Veja o que roda lá e depois diga no que deu: slipway-cli settle %1</translation>
    </message>
    <message>
        <source>Something began there since that names no commit, so it cannot be told whether it is this. Look at the server, then say what became of it.</source>
        <translation>Desde então, algo que não indica nenhum commit começou lá, portanto não dá para dizer se é isto. Olhe no servidor e depois diga no que deu.</translation>
    </message>
    <message>
        <source>Promotion %1 is over; what became of it is known.</source>
        <translation>A promoção %1 terminou; já se sabe no que deu.</translation>
    </message>
    <message>
        <source>Promotion %1 is still being followed by the Slipway that began it.</source>
        <translation>A promoção %1 ainda está sendo acompanhada pelo Slipway que a iniciou.</translation>
    </message>
    <message>
        <source>Said by %1: %2</source>
        <translation>Dito por %1: %2</translation>
    </message>
    <message>
        <source>This needs a reason: say how you know, for example what you looked at.</source>
        <translation>Isto precisa de um motivo: diga como você sabe, por exemplo o que examinou.</translation>
    </message>
    <message>
        <source>There is no slot “%1” here. See: slipway-cli slot list</source>
        <translation>Não existe o slot “%1” aqui. Veja: slipway-cli slot list</translation>
    </message>
    <message>
        <source>There is no slot “%1” here yet. Say which commit is in it.</source>
        <translation>Ainda não existe o slot “%1” aqui. Diga qual commit está nele.</translation>
    </message>
    <message>
        <source>The slot “%1” is live: what is put there is deployed. Record it as a deployment, or put it into another slot.</source>
        <translation>O slot “%1” está no ar: o que é posto nele está implantado. Registre-o como uma implantação ou ponha-o em outro slot.</translation>
    </message>
    <message>
        <source>The slot “%1” is live already.</source>
        <translation>O slot “%1” já está no ar.</translation>
    </message>
    <message>
        <source>The slot “%1” is live. Switch to another one first.</source>
        <translation>O slot “%1” está no ar. Mude para outro antes.</translation>
    </message>
    <message>
        <source>%1 is no share of a hundred. Write 0 to 100.</source>
        <translation>%1 não é uma parte de cem. Escreva de 0 a 100.</translation>
    </message>
    <message>
        <source>Signers are set up in this workspace, so a standing approval has to be signed with your own SSH key: add --key FILE.</source>
        <translation>Há signatários configurados neste espaço de trabalho, portanto uma aprovação prévia precisa ser assinada com a sua própria chave SSH: acrescente --key FILE.</translation>
    </message>
    <message>
        <source>The signature is not good. Nothing was recorded.</source>
        <translation>A assinatura não é válida. Nada foi registrado.</translation>
    </message>
    <message>
        <source>The set of rules changed while this was signed. Nothing was recorded; look at it and sign again.</source>
        <translation>O conjunto de regras mudou enquanto isto era assinado. Nada foi registrado; examine-o e assine de novo.</translation>
    </message>
    <message>
        <source>Standing approval %1 was revoked already.</source>
        <translation>A aprovação prévia %1 já foi revogada.</translation>
    </message>
    <message>
        <source>There is a train “%1” already.</source>
        <translation>Já existe um trem “%1”.</translation>
    </message>
    <message>
        <source>The train “%1” has begun; make another for what is to follow.</source>
        <translation>O trem “%1” já partiu; crie outro para o que vem depois.</translation>
    </message>
    <message>
        <source>“%1” is on the train “%2” already; take it off first.</source>
        <translation>“%1” já está no trem “%2”; desengate-o antes.</translation>
    </message>
    <message>
        <source>“%1” is not on the train “%2”.</source>
        <translation>“%1” não está no trem “%2”.</translation>
    </message>
    <message>
        <source>“%1” went with the train “%2” already.</source>
        <translation>“%1” já foi com o trem “%2”.</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Trem %1</translation>
    </message>
    <message>
        <source>“%1” went with this train already.</source>
        <translation>“%1” já foi com este trem.</translation>
    </message>
    <message>
        <source>“%1” of “%2” means another commit now than when it was coupled on.</source>
        <translation>“%1” de “%2” significa agora outro commit que não o de quando foi engatado.</translation>
    </message>
    <message>
        <source>The train “%1” has no cars; couple one on: slipway-cli train add</source>
        <translation>O trem “%1” não tem vagões; engate um: slipway-cli train add</translation>
    </message>
    <message>
        <source>%1 %2 failed: %3</source>
        <translation>%1 %2 falhou: %3</translation>
    </message>
    <message>
        <source>All of it is live.</source>
        <translation>Tudo está no ar.</translation>
    </message>
    <message>
        <source>Somebody wrote other rules for “%1” meanwhile. Nothing of yours was saved: look at theirs, then begin again.</source>
        <translation>Enquanto isso, alguém escreveu outras regras para “%1”. Nada seu foi salvo: veja as regras da outra pessoa e comece de novo.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is on its way into “%3” (promotion %4). Wait until it has ended, or say what became of it.</source>
        <translation>“%1” de “%2” está a caminho de “%3” (promoção %4). Espere até que termine ou diga o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Quem pode aprovar</translation>
    </message>
    <message>
        <source>The account “%1” lets this in, and whose it is is not known, so whoever approved it beforehand may be the same person. Say whose it is: slipway-cli signer add NAME --account %1</source>
        <translation>A conta “%1” libera isto, e não se sabe de quem ela é; por isso, quem aprovou de antemão pode ser a mesma pessoa. Diga de quem ela é: slipway-cli signer add NAME --account %1</translation>
    </message>
    <message>
        <source>What was put there</source>
        <translation>O que foi colocado lá</translation>
    </message>
    <message>
        <source>Notes are published for a release; these have no tag yet.</source>
        <translation>As notas são publicadas para uma release; estas ainda não têm tag.</translation>
    </message>
    <message>
        <source>“%1” is public at “%2” already and cannot become a draft again.</source>
        <translation>“%1” já é pública em “%2” e não pode voltar a ser um rascunho.</translation>
    </message>
    <message>
        <source>The release “%1” at “%2” has a text that is not ours: somebody else wrote it. Nothing was published; look at the difference first.</source>
        <translation>A release “%1” em “%2” tem um texto que não é nosso: outra pessoa o escreveu. Nada foi publicado; veja a diferença antes.</translation>
    </message>
    <message>
        <source>“%1” has the notes by now, but that could not be written into the ledger: %2</source>
        <translation>“%1” já tem as notas, mas isso não pôde ser escrito no livro de registro: %2</translation>
    </message>
    <message>
        <source>Its environment was removed.</source>
        <translation>O ambiente dela foi removido.</translation>
    </message>
    <message>
        <source>Its project was removed.</source>
        <translation>O projeto dela foi removido.</translation>
    </message>
    <message>
        <source>It is not known which commit “%1” is at, and “%2” would choose one itself. Sync the project first, then publish.</source>
        <translation>Não se sabe em qual commit “%1” está, e “%2” escolheria um por conta própria. Sincronize primeiro o projeto e depois publique.</translation>
    </message>
    <message>
        <source>Nobody can be asked from here.</source>
        <translation>Não há a quem perguntar daqui.</translation>
    </message>
    <message>
        <source>“Until” is a time to come; this one is past.</source>
        <translation>“Até” é um momento por vir; este já passou.</translation>
    </message>
    <message>
        <source>“%1” asks for two persons, and its rules would go with it. Propose first to take the rules away; once another person has confirmed that, remove it.</source>
        <translation>“%1” exige duas pessoas, e as regras dele iriam junto. Proponha antes retirar as regras; depois que outra pessoa confirmar isso, remova-o.</translation>
    </message>
    <message>
        <source>The rules of “%1” rest on this monitor and are changed by two persons only. Take the rule out first, then change the monitor.</source>
        <translation>As regras de “%1” se apoiam neste monitor e só são mudadas por duas pessoas. Retire antes a regra, depois mude o monitor.</translation>
    </message>
    <message>
        <source>There is no monitor “%1” there; `monitor list` shows them.</source>
        <translation>Não existe o monitor “%1” lá; `monitor list` mostra os monitores.</translation>
    </message>
    <message>
        <source>What the monitors watch</source>
        <translation>O que os monitores observam</translation>
    </message>
    <message>
        <source>Other rules are in force in “%1” by now than the proposal was made from. Withdraw it, and propose it again from those.</source>
        <translation>Em “%1” já valem outras regras que não as de que a proposta partiu. Retire-a e proponha de novo a partir delas.</translation>
    </message>
    <message>
        <source>What is approved beforehand is for another environment than was said.</source>
        <translation>O que foi aprovado de antemão é para outro ambiente que não o informado.</translation>
    </message>
    <message>
        <source>A word of two persons is signed with one&apos;s own SSH key: add --sign-with FILE, or choose the key in the window.</source>
        <translation>O que exige duas pessoas é assinado com a própria chave SSH: acrescente --sign-with ARQUIVO ou escolha a chave na janela.</translation>
    </message>
    <message>
        <source>Nobody asks for two persons here; make the change at once.</source>
        <translation>Aqui ninguém exige duas pessoas; faça a mudança diretamente.</translation>
    </message>
    <message>
        <source>The signature of %1 is not good. Nothing was recorded.</source>
        <translation>A assinatura de %1 não é válida. Nada foi registrado.</translation>
    </message>
    <message>
        <source>Say why: whoever confirms it reads it, and it stays in the ledger.</source>
        <translation>Diga por quê: quem confirma lê isso, e fica no livro de registro.</translation>
    </message>
    <message>
        <source>Two persons are asked for everywhere already.</source>
        <translation>Já se exigem duas pessoas em todo lugar.</translation>
    </message>
    <message>
        <source>Two persons are asked for here: propose this change with a reason, signed with your own key (--reason WHY --sign-with FILE), and another person confirms it.</source>
        <translation>Aqui se exigem duas pessoas: proponha esta mudança com um motivo, assinada com a sua própria chave (--reason MOTIVO --sign-with ARQUIVO), e outra pessoa a confirma.</translation>
    </message>
    <message>
        <source>“%1” is a connection of another kind here. Remove one of them, or call it otherwise in the file.</source>
        <translation>“%1” é aqui uma conexão de outro tipo. Remova uma das duas ou dê outro nome à do arquivo.</translation>
    </message>
    <message>
        <source>Whose the account “%1” is is not known here. Say who you are with your key: --key FILE</source>
        <translation>Aqui não se sabe de quem é a conta “%1”. Diga quem você é com a sua chave: --key ARQUIVO</translation>
    </message>
    <message>
        <source>What comes before “%1” is part of its rules, which two persons change. Propose first to take away what rests on it; once another person has confirmed that, change the order.</source>
        <translation>O que vem antes de “%1” faz parte das regras dele, que duas pessoas mudam. Proponha antes retirar o que se apoia nisso; depois que outra pessoa confirmar, mude a ordem.</translation>
    </message>
    <message>
        <source>%1 said so already; it waits to be said to the server. Take that back first to say something else.</source>
        <translation>%1 já decidiu assim; isso espera ser comunicado ao servidor. Retire essa decisão antes de decidir outra coisa.</translation>
    </message>
    <message>
        <source>“%1” could not be reached, or gave no answer. Your word is kept, and is said when it is back, if it still waits there as it does now.</source>
        <translation>“%1” não pôde ser alcançado ou não respondeu. A sua decisão fica guardada e será comunicada quando ele voltar, se isto ainda esperar lá como agora.</translation>
    </message>
    <message>
        <source>Signers are set up in this workspace, so an override has to be signed with your own SSH key: add --key FILE.</source>
        <translation>Há signatários configurados neste espaço de trabalho, portanto uma exceção precisa ser assinada com a sua própria chave SSH: acrescente --key FILE.</translation>
    </message>
    <message>
        <source>No freeze keeps “%1” from “%2”, so there is nothing to override.</source>
        <translation>Nenhum congelamento impede “%1” de entrar em “%2”, portanto não há nada a contornar.</translation>
    </message>
    <message>
        <source>Which commit “%1” is, is not known here. Sync, then look again.</source>
        <translation>Não se sabe aqui qual commit é “%1”. Sincronize e olhe de novo.</translation>
    </message>
    <message>
        <source>What would be overridden changed while this was looked at. Nothing was recorded; look again.</source>
        <translation>O que seria contornado mudou enquanto isto era examinado. Nada foi registrado; olhe de novo.</translation>
    </message>
    <message>
        <source>The rules or the freezes changed while this was signed. Nothing was recorded; look again and sign anew.</source>
        <translation>As regras ou os congelamentos mudaram enquanto isto era assinado. Nada foi registrado; olhe de novo e assine outra vez.</translation>
    </message>
    <message>
        <source>Signers were set up at this moment; an override has to be signed now.</source>
        <translation>Signatários foram configurados neste momento; agora uma exceção precisa ser assinada.</translation>
    </message>
    <message>
        <source>Override %1 was taken back already.</source>
        <translation>A exceção %1 já foi retirada.</translation>
    </message>
    <message>
        <source>Its project has another repository, other paths, tags or another main branch.</source>
        <translation>O projeto tem outro repositório, outros caminhos, outras tags ou outro branch principal.</translation>
    </message>
    <message>
        <source>The override of the freeze</source>
        <translation>A exceção ao congelamento</translation>
    </message>
    <message>
        <source>%1 No answer came when it was said before, so these may have been your own words.</source>
        <translation>%1 Não veio resposta quando isto foi comunicado antes, portanto pode ter sido a sua própria decisão.</translation>
    </message>
    <message>
        <source>It does not wait any more: %1</source>
        <translation>Isto não espera mais: %1</translation>
    </message>
    <message>
        <source>It is being said to the server just now.</source>
        <translation>Está sendo comunicada ao servidor neste momento.</translation>
    </message>
    <message>
        <source>Taken back by %1.</source>
        <translation>Retirada por %1.</translation>
    </message>
    <message>
        <source>Taken back by %1: %2</source>
        <translation>Retirada por %1: %2</translation>
    </message>
    <message>
        <source>The keys or roles of “%1” were changed after this was proposed. Withdraw it, and propose it again from what is so now.</source>
        <translation>As chaves ou os papéis de “%1” foram alterados depois que isto foi proposto. Retire a proposta e proponha de novo a partir do estado atual.</translation>
    </message>
    <message>
        <source>The workspace was changed since this list was made, and something else would be taken over now. Import the file again and look at the new list; nothing of this one was changed.</source>
        <translation>O espaço de trabalho foi alterado desde que esta lista foi feita, e agora seria aplicada outra coisa. Importe o arquivo de novo e examine a nova lista; nada desta foi mudado.</translation>
    </message>
    <message>
        <source>“%1” of “%2” was left out of the file, since it looks like a secret, and is kept only where what uses it stays as it is here. Write it into the file, or set it here first.</source>
        <translation>“%1” de “%2” ficou fora do arquivo, pois parece um segredo, e só é mantido onde o que o usa continua como está aqui. Escreva-o no arquivo ou defina-o aqui antes.</translation>
    </message>
    <message>
        <source>This is not your key: it could not sign. Nothing was recorded.</source>
        <translation>Esta não é a sua chave: ela não pôde assinar. Nada foi registrado.</translation>
    </message>
    <message>
        <source>This freeze holds in “%1” just now, and ending it lets everything in. %2</source>
        <translation>Este congelamento vale agora em “%1”, e encerrá-lo deixa tudo entrar. %2</translation>
    </message>
    <message>
        <source>Say why the freeze ends before its time; the reason stands in the ledger for good.</source>
        <translation>Diga por que o congelamento termina antes da hora; o motivo fica para sempre no livro de registro.</translation>
    </message>
    <message>
        <source>It could not be said within a week, so it is not said any more.</source>
        <translation>Não foi possível comunicá-la em uma semana, por isso não será mais comunicada.</translation>
    </message>
    <message>
        <source>No answer came when it was said, and something waits there again: the same question or the next. Look there, and decide it again.</source>
        <translation>Nenhuma resposta veio quando foi comunicada, e algo espera lá de novo: a mesma pergunta ou a próxima. Olhe lá e decida de novo.</translation>
    </message>
    <message>
        <source>Its connection was removed.</source>
        <translation>A conexão dela foi removida.</translation>
    </message>
</context>
<context>
    <name>slipway::CommitDelegate</name>
    <message>
        <source>breaking</source>
        <translation>incompatível</translation>
    </message>
    <message>
        <source>same change as %1</source>
        <translation>mesma mudança que %1</translation>
    </message>
</context>
<context>
    <name>slipway::CommitGroups</name>
    <message>
        <source>without a pull request</source>
        <translation>sem pull request</translation>
    </message>
    <message>
        <source>pull request #%1</source>
        <translation>pull request #%1</translation>
    </message>
    <message>
        <source>without a type</source>
        <translation>sem tipo</translation>
    </message>
    <message>
        <source>without a scope</source>
        <translation>sem escopo</translation>
    </message>
    <message>
        <source>features</source>
        <translation>novidades</translation>
    </message>
    <message>
        <source>fixes</source>
        <translation>correções</translation>
    </message>
    <message>
        <source>Only in %1: %2</source>
        <translation>Só em %1: %2</translation>
    </message>
    <message>
        <source>Only in %1, %2: %3</source>
        <translation>Só em %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>slipway::CommitListModel</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Breaking change: %1, by %2, commit %3</source>
        <translation>Mudança incompatível: %1, por %2, commit %3</translation>
    </message>
    <message>
        <source>%1, by %2, commit %3</source>
        <translation>%1, por %2, commit %3</translation>
    </message>
</context>
<context>
    <name>slipway::Compare</name>
    <message>
        <source>%1 and %2 are the same commit.</source>
        <translation>%1 e %2 são o mesmo commit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n commit(s) ahead of %2.</source>
        <translation>
            <numerusform>%1 está %n commit à frente de %2.</numerusform>
            <numerusform>%1 está %n commits à frente de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n commit(s) behind %2.</source>
        <translation>
            <numerusform>%1 está %n commit atrás de %2.</numerusform>
            <numerusform>%1 está %n commits atrás de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have diverged: %3; %4.</source>
        <translation>%1 e %2 divergiram: %3; %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) only in %1</source>
        <translation>
            <numerusform>%n commit só em %1</numerusform>
            <numerusform>%n commits só em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 have no history in common.</source>
        <translation>%1 e %2 não têm história em comum.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 has a known commit.</source>
        <translation>Nem %1 nem %2 têm um commit conhecido.</translation>
    </message>
    <message>
        <source>%1 has no known commit to compare with.</source>
        <translation>%1 não tem um commit conhecido para comparar.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: the repository lacks one of their commits.</source>
        <translation>%1 e %2 não podem ser comparados: falta no repositório um dos commits.</translation>
    </message>
</context>
<context>
    <name>slipway::ComparePage</name>
    <message>
        <source>%1 only in %2</source>
        <translation>%1 só em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n arquivo difere</numerusform>
            <numerusform>%n arquivos diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n mudança incompatível</numerusform>
            <numerusform>%n mudanças incompatíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) differ</source>
        <translation>
            <numerusform>%n projeto difere</numerusform>
            <numerusform>%n projetos diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two points to compare</source>
        <translation>Escolha dois pontos para comparar</translation>
    </message>
    <message>
        <source>An environment, a release, a tag, a branch or a commit; prod@2026-11-01 is production as it was then</source>
        <translation>Um ambiente, uma release, uma tag, um branch ou um commit; prod@2026-11-01 é a produção como era naquele dia</translation>
    </message>
    <message>
        <source>The point “to” has no release; an approval is for one exact version.</source>
        <translation>O ponto “para” não tem release; uma aprovação vale para uma versão exata.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What one place has that the other has not</source>
        <translation>O que um lugar tem e o outro não</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Generate notes</source>
        <translation>&amp;Gerar notas</translation>
    </message>
    <message>
        <source>&amp;Request approval…</source>
        <translation>P&amp;edir aprovação…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>production, 1.4.0, main…</source>
        <translation>production, 1.4.0, main…</translation>
    </message>
    <message>
        <source>staging, 1.5.0, main…</source>
        <translation>staging, 1.5.0, main…</translation>
    </message>
    <message>
        <source>Swap the two points</source>
        <translation>Trocar os dois pontos</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>A comparação está na área de transferência.</translation>
    </message>
    <message>
        <source>%1 compared with %2; open a project (Enter) to see its commits</source>
        <translation>%1 comparado com %2; abra um projeto (Enter) para ver os commits</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>What differs between two environments is read from a project’s repository.</source>
        <translation>O que difere entre dois ambientes é lido do repositório de um projeto.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Adicionar um projeto…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Lets what “to” has into “from” (Ctrl+Shift+P)</source>
        <translation>Deixa entrar em “de” o que “para” tem (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>The point “to” has no release that “from” lacks.</source>
        <translation>O ponto “para” não tem release que falte em “de”.</translation>
    </message>
    <message>
        <source>Promote thi&amp;s…</source>
        <translation>Promover &amp;isto…</translation>
    </message>
</context>
<context>
    <name>slipway::ComparisonListModel</name>
    <message>
        <source>identical</source>
        <translation>idêntico</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à frente</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergente</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>sem relação</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>não dá para dizer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Só em %1</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Incompatíveis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada conhecido</translation>
    </message>
</context>
<context>
    <name>slipway::Configuration</name>
    <message>
        <source>it is a program, and nothing of a repository is run; keep what it prints beside it and name that</source>
        <translation>é um programa, e nada de um repositório é executado; guarde ao lado o que ele imprime e indique isso</translation>
    </message>
    <message>
        <source>it is no text, or too large; leave it out of the rules</source>
        <translation>não é texto ou é grande demais; deixe-o fora das regras</translation>
    </message>
    <message>
        <source>variables are written NAME: VALUE</source>
        <translation>variáveis se escrevem NAME: VALUE</translation>
    </message>
    <message>
        <source>a section is written [group], [group:vars] or [group:children]</source>
        <translation>uma seção se escreve [group], [group:vars] ou [group:children]</translation>
    </message>
    <message>
        <source>a variable is written NAME=VALUE</source>
        <translation>uma variável se escreve NAME=VALUE</translation>
    </message>
    <message>
        <source>a quote is opened and never closed; close it</source>
        <translation>uma aspa é aberta e nunca fechada; feche-a</translation>
    </message>
    <message>
        <source>after a host stands NAME=VALUE, in quotes where it holds a blank</source>
        <translation>depois de um host vem NAME=VALUE, entre aspas se contiver um espaço</translation>
    </message>
    <message>
        <source>it cannot be read (%1); leave it out of the rules</source>
        <translation>não pode ser lido (%1); deixe-o fora das regras</translation>
    </message>
    <message>
        <source>the environment has more than %1 keys; let fewer files be caught</source>
        <translation>o ambiente tem mais de %1 chaves; faça as regras pegarem menos arquivos</translation>
    </message>
    <message>
        <source>%1, line %2, cannot be read: %3.</source>
        <translation>%1, linha %2, não pode ser lido: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB; leave it out of the rules, or split it</source>
        <translation>é maior que %1 MB; deixe-o fora das regras ou divida-o</translation>
    </message>
    <message>
        <source>its content is in Git LFS, not in the repository; keep configuration in git itself</source>
        <translation>o conteúdo dele está no Git LFS, não no repositório; mantenha a configuração no próprio git</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>é UTF-16; salve-o como UTF-8</translation>
    </message>
    <message>
        <source>it is no text; leave it out of the rules</source>
        <translation>não é texto; deixe-o fora das regras</translation>
    </message>
    <message>
        <source>it is no UTF-8 text; save it as UTF-8</source>
        <translation>não é texto UTF-8; salve-o como UTF-8</translation>
    </message>
    <message>
        <source>its name does not say what it is; add “;format=…” to the rule</source>
        <translation>o nome não diz o que ele é; acrescente “;format=…” à regra</translation>
    </message>
    <message>
        <source>the line is no NAME=VALUE; correct it, or put “#” before it</source>
        <translation>a linha não é NAME=VALUE; corrija-a ou ponha “#” antes dela</translation>
    </message>
    <message>
        <source>it holds too many values; split it</source>
        <translation>contém valores demais; divida-o</translation>
    </message>
    <message>
        <source>something follows after the closing quote; correct the line</source>
        <translation>algo vem depois da aspa de fechamento; corrija a linha</translation>
    </message>
    <message>
        <source>only version 5 of hiera.yaml is read; write “version: 5” and its hierarchy</source>
        <translation>só a versão 5 de hiera.yaml é lida; escreva “version: 5” e a hierarquia dela</translation>
    </message>
    <message>
        <source>a section is written [name]; correct the line</source>
        <translation>uma seção se escreve [name]; corrija a linha</translation>
    </message>
    <message>
        <source>the line has a value and no key; give it one</source>
        <translation>a linha tem um valor e nenhuma chave; dê-lhe uma</translation>
    </message>
    <message>
        <source>it holds too many values or is nested too deep; split it</source>
        <translation>contém valores demais ou aninhamento fundo demais; divida-o</translation>
    </message>
    <message>
        <source>the key “%1” stands there twice; take one away</source>
        <translation>a chave “%1” aparece duas vezes; retire uma</translation>
    </message>
    <message>
        <source>it is no JSON (%1); correct the line, or leave the file out of the rules</source>
        <translation>não é JSON (%1); corrija a linha ou deixe o arquivo fora das regras</translation>
    </message>
    <message>
        <source>its bases lie in a circle or are too many</source>
        <translation>as bases dele formam um círculo ou são demais</translation>
    </message>
    <message>
        <source>a patch in it: %1</source>
        <translation>um patch nele: %1</translation>
    </message>
    <message>
        <source>it patches by labels, which is not read</source>
        <translation>aplica patches por rótulos, o que não é lido</translation>
    </message>
    <message>
        <source>its operation “%1” cannot be done</source>
        <translation>a operação “%1” dele não pode ser feita</translation>
    </message>
    <message>
        <source>The file cannot be shown, for what is secret in it is not known: %1.</source>
        <translation>O arquivo não pode ser mostrado, pois não se sabe o que nele é secreto: %1.</translation>
    </message>
    <message>
        <source>“\u” must be followed by four hexadecimal digits; write “\\u” where a backslash is meant</source>
        <translation>“\u” precisa ser seguido de quatro dígitos hexadecimais; escreva “\\u” onde se quer uma barra invertida</translation>
    </message>
    <message>
        <source>it is not what “terraform show -json” prints; write it with that command</source>
        <translation>não é o que “terraform show -json” imprime; grave-o com esse comando</translation>
    </message>
    <message>
        <source>a comment is opened and never closed; close it</source>
        <translation>um comentário é aberto e nunca fechado; feche-o</translation>
    </message>
    <message>
        <source>NAME = VALUE is expected here; a variable file holds nothing else</source>
        <translation>espera-se aqui NAME = VALUE; um arquivo de variáveis não contém mais nada</translation>
    </message>
    <message>
        <source>“%1” is set twice; take one away</source>
        <translation>“%1” é definido duas vezes; retire uma</translation>
    </message>
    <message>
        <source>something follows after the value; an expression cannot be read, only a value</source>
        <translation>algo vem depois do valor; uma expressão não pode ser lida, só um valor</translation>
    </message>
    <message>
        <source>“{” is opened and never closed; close it</source>
        <translation>“{” é aberto e nunca fechado; feche-o</translation>
    </message>
    <message>
        <source>“[” is opened and never closed; close it</source>
        <translation>“[” é aberto e nunca fechado; feche-o</translation>
    </message>
    <message>
        <source>a comma is missing between the values of a list</source>
        <translation>falta uma vírgula entre os valores de uma lista</translation>
    </message>
    <message>
        <source>a value is expected here: a text in quotes, a number, true, false, null, a list or an object</source>
        <translation>espera-se aqui um valor: um texto entre aspas, um número, true, false, null, uma lista ou um objeto</translation>
    </message>
    <message>
        <source>“%1{” begins an expression, which a variable file may not hold; write “%1%1{” where it is meant as text</source>
        <translation>“%1{” inicia uma expressão, que um arquivo de variáveis não pode conter; escreva “%1%1{” onde se quer isso como texto</translation>
    </message>
    <message>
        <source>a quote is opened and never closed on its line; close it</source>
        <translation>uma aspa é aberta e nunca fechada na mesma linha; feche-a</translation>
    </message>
    <message>
        <source>“\%1” means nothing; write “\\” where a backslash is meant</source>
        <translation>“\%1” não significa nada; escreva “\\” onde se quer uma barra invertida</translation>
    </message>
    <message>
        <source>“&lt;&lt;” must be followed by a word that ends the text</source>
        <translation>“&lt;&lt;” precisa ser seguido de uma palavra que encerre o texto</translation>
    </message>
    <message>
        <source>the text that begins here never ends: “%1” must stand alone on a line</source>
        <translation>o texto que começa aqui nunca termina: “%1” precisa estar sozinho em uma linha</translation>
    </message>
    <message>
        <source>it is no TOML (%1); correct the line, or leave the file out of the rules</source>
        <translation>não é TOML (%1); corrija a linha ou deixe o arquivo fora das regras</translation>
    </message>
    <message>
        <source>something stands after the end of what it holds</source>
        <translation>há algo depois do fim do conteúdo dele</translation>
    </message>
    <message>
        <source>an alias holds itself; write out what is meant</source>
        <translation>um alias contém a si mesmo; escreva por extenso o que se quer</translation>
    </message>
    <message>
        <source>its aliases unfold to more than %1 values, or it has as many itself; write out what is meant, or split the file</source>
        <translation>os aliases dele se desdobram em mais de %1 valores, ou ele mesmo tem esse tanto; escreva por extenso o que se quer ou divida o arquivo</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep; write it flatter</source>
        <translation>o aninhamento passa de %1 níveis; escreva-o mais plano</translation>
    </message>
    <message>
        <source>a key is a list or a map; keys must be plain words</source>
        <translation>uma chave é uma lista ou um mapa; chaves precisam ser palavras simples</translation>
    </message>
    <message>
        <source>“&lt;&lt;” takes a map, or a list of maps</source>
        <translation>“&lt;&lt;” recebe um mapa ou uma lista de mapas</translation>
    </message>
    <message>
        <source>this looks like a template: only what is made of it can be read</source>
        <translation>isto parece um modelo: só o que é feito dele pode ser lido</translation>
    </message>
    <message>
        <source>correct the line, or leave the file out of the rules</source>
        <translation>corrija a linha ou deixe o arquivo fora das regras</translation>
    </message>
    <message>
        <source>it is no YAML (%1); %2</source>
        <translation>não é YAML (%1); %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationDetail</name>
    <message>
        <source>Where it was read</source>
        <translation>Onde foi lido</translation>
    </message>
    <message>
        <source>Choose a key to see its values in full, and the file and line of each.</source>
        <translation>Escolha uma chave para ver os valores dela por inteiro, e o arquivo e a linha de cada um.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s)</source>
        <translation>
            <numerusform>%1, %n arquivo</numerusform>
            <numerusform>%1, %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show %1 in %2</source>
        <translation>Mostrar %1 em %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationPage</name>
    <message>
        <source>No project yet</source>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>What environments are configured with is read from a project’s repository.</source>
        <translation>Com o que os ambientes estão configurados é lido do repositório de um projeto.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Adicionar um projeto…</translation>
    </message>
    <message>
        <source>There are fewer than two environments to compare. Add them on the connections page.</source>
        <translation>Há menos de dois ambientes para comparar. Adicione-os na página Conexões.</translation>
    </message>
    <message>
        <source>%1: configuration of %2</source>
        <translation>%1: configuração de %2</translation>
    </message>
    <message>
        <source>The shown keys are on the clipboard.</source>
        <translation>As chaves mostradas estão na área de transferência.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, line %2, at commit %3: the place is on the clipboard.</source>
        <translation>%1, linha %2, no commit %3: o lugar está na área de transferência.</translation>
    </message>
    <message>
        <source>Export the shown keys</source>
        <translation>Exportar as chaves mostradas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place.</source>
        <translation>%1 não pode ser gravado (%2). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>As regras foram guardadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n ambiente</numerusform>
            <numerusform>%n ambientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose two environments or more.</source>
        <translation>Escolha dois ambientes ou mais.</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Escolha o que comparar</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>não foi possível ler %1</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>iguais: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>desconhecidas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n arquivo não pôde ser lido</numerusform>
            <numerusform>%n arquivos não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) shown</source>
        <translation>
            <numerusform>%n chave mostrada</numerusform>
            <numerusform>%n chaves mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>What each environment is configured with, key by key, from the commit that is live there</source>
        <translation>Com o que cada ambiente está configurado, chave por chave, segundo o commit que está no ar lá</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regras…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Environments</source>
        <translation>Am&amp;bientes</translation>
    </message>
    <message>
        <source>Files &amp;as of</source>
        <translation>Arquivos c&amp;omo em</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Files as of</source>
        <translation>Arquivos como em</translation>
    </message>
    <message>
        <source>What is live there</source>
        <translation>O que está no ar lá</translation>
    </message>
    <message>
        <source>Key, file or value…</source>
        <translation>Chave, arquivo ou valor…</translation>
    </message>
    <message>
        <source>Search the configuration</source>
        <translation>Buscar na configuração</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Só &amp;diferenças</translation>
    </message>
    <message>
        <source>Nobody has said which files hold the configuration; these were found by the names of folders and files.</source>
        <translation>Ninguém disse quais arquivos contêm a configuração; estes foram encontrados pelos nomes de pastas e arquivos.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>&amp;Guardar estas regras</translation>
    </message>
    <message>
        <source>Keys and their values in each environment</source>
        <translation>Chaves e os valores delas em cada ambiente</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationQuery</name>
    <message>
        <source>Name two environments or more to compare.</source>
        <translation>Indique dois ambientes ou mais para comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 agree on all of %n key(s).</source>
        <translation>
            <numerusform>%1 coincidem em %n chave.</numerusform>
            <numerusform>%1 coincidem em todas as %n chaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n difere</numerusform>
            <numerusform>%n diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not everywhere</source>
        <translation>
            <numerusform>%n não está em toda parte</numerusform>
            <numerusform>%n não estão em toda parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted differently</source>
        <translation>
            <numerusform>%n cifrada de modo diferente</numerusform>
            <numerusform>%n cifradas de modo diferente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n key(s) of %1: %2.</source>
        <translation>
            <numerusform>De %n chave de %1: %2.</numerusform>
            <numerusform>De %n chaves de %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be live in %1. Compare its files as they are at a point, for example %1=main.</source>
        <translation>Não se conhece nada no ar em %1. Compare os arquivos dele como são em um ponto, por exemplo %1=main.</translation>
    </message>
    <message>
        <source>“%1” has no known commit.</source>
        <translation>“%1” não tem commit conhecido.</translation>
    </message>
    <message>
        <source>No configuration files of these environments were found in “%1”. Say where they lie, for example: slipway-cli configuration map --project %1 --rule &apos;config/{environment}/*.yaml&apos;.</source>
        <translation>Nenhum arquivo de configuração destes ambientes foi encontrado em “%1”. Diga onde eles ficam, por exemplo: slipway-cli configuration map --project %1 --rule &apos;config/{environment}/*.yaml&apos;.</translation>
    </message>
    <message>
        <source>The rules of “%1” catch no file of these environments at these commits. See what they catch with: slipway-cli configuration map --project %1.</source>
        <translation>As regras de “%1” não pegam nenhum arquivo destes ambientes nestes commits. Veja o que elas pegam com: slipway-cli configuration map --project %1.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>%1 não pode ser mostrado: %2.</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationReport</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleano</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>horário</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>lista vazia</translation>
    </message>
    <message>
        <source>empty map</source>
        <translation>mapa vazio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>not everywhere</source>
        <translation>não em todos</translation>
    </message>
    <message>
        <source>encrypted differently</source>
        <translation>criptografado diferente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationRules</name>
    <message>
        <source>The rule “%1” cannot be used: %2</source>
        <translation>A regra “%1” não pode ser usada: %2</translation>
    </message>
    <message>
        <source>there is no format “%1”. Write one of yaml, json, toml, env, properties, ini, helm, kustomize, ansible, hiera, tfvars, terraform or auto.</source>
        <translation>não existe o formato “%1”. Escreva um destes: yaml, json, toml, env, properties, ini, helm, kustomize, ansible, hiera, tfvars, terraform ou auto.</translation>
    </message>
    <message>
        <source>“%1” is none of format=, part=, source= and fact.NAME=.</source>
        <translation>“%1” não é nem format=, nem part=, nem source=, nem fact.NAME=.</translation>
    </message>
    <message>
        <source>it names no file. Write a path such as config/{environment}/*.yaml.</source>
        <translation>ela não indica nenhum arquivo. Escreva um caminho como config/{environment}/*.yaml.</translation>
    </message>
    <message>
        <source>a path is written from the repository&apos;s root, without “/” before it and without “..”.</source>
        <translation>um caminho é escrito a partir da raiz do repositório, sem “/” no início e sem “..”.</translation>
    </message>
    <message>
        <source>it is too long. Write several shorter ones.</source>
        <translation>ela é longa demais. Escreva várias mais curtas.</translation>
    </message>
    <message>
        <source>{environment} may stand in it once.</source>
        <translation>{environment} só pode aparecer nela uma vez.</translation>
    </message>
    <message>
        <source>it does not say which environment. Put {environment} where its name stands in the path, or write =NAME (or =* for all) after it.</source>
        <translation>ela não diz qual ambiente. Ponha {environment} no lugar do nome dele no caminho ou escreva =NAME (ou =* para todos) depois dele.</translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationRulesDialog</name>
    <message>
        <source>Configuration files of %1</source>
        <translation>Arquivos de configuração de %1</translation>
    </message>
    <message>
        <source>Which files belong to which environment. A later rule lies over an earlier one.</source>
        <translation>Quais arquivos pertencem a qual ambiente. Uma regra posterior se sobrepõe a uma anterior.</translation>
    </message>
    <message>
        <source>&amp;Rules, one a line</source>
        <translation>&amp;Regras, uma por linha</translation>
    </message>
    <message>
        <source>{environment} stands for an environment’s name, “=*” after a path for all of them; * stays in a folder, ** does not.</source>
        <translation>{environment} representa o nome de um ambiente, “=*” depois de um caminho, todos eles; * fica dentro de uma pasta, ** não.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Comparado como</translation>
    </message>
    <message>
        <source>&amp;What they catch on the main branch</source>
        <translation>O &amp;que elas pegam no branch principal</translation>
    </message>
    <message>
        <source>&amp;Guess from the files</source>
        <translation>&amp;Adivinhar pelos arquivos</translation>
    </message>
    <message>
        <source>Keep the rules</source>
        <translation>Manter as regras</translation>
    </message>
    <message>
        <source>%1: not in the workspace</source>
        <translation>%1: fora do espaço de trabalho</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) are caught.</source>
        <translation>
            <numerusform>%1 de %n arquivo é pego.</numerusform>
            <numerusform>%1 de %n arquivos são pegos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConfigurationTableModel</name>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situação</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n chave</numerusform>
            <numerusform>%1, %n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 em %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectDatabaseDialog</name>
    <message>
        <source>Connect to a team&apos;s database</source>
        <translation>Conectar ao banco de dados de uma equipe</translation>
    </message>
    <message>
        <source>The workspace your team shares is in PostgreSQL. Whoever looks after it can tell you the address.</source>
        <translation>O espaço de trabalho que sua equipe compartilha está no PostgreSQL. Quem cuida dele pode dizer o endereço.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>postgresql://user@server/database, without the password</source>
        <translation>postgresql://usuario@servidor/banco, sem a senha</translation>
    </message>
    <message>
        <source>The password is read from ~/.pgpass, from a service file, or asked of the system&apos;s keyring. It is never part of the address.</source>
        <translation>A senha é lida de ~/.pgpass, de um arquivo de serviço ou do chaveiro do sistema. Ela nunca faz parte do endereço.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>The address begins with postgresql://.</source>
        <translation>O endereço começa com postgresql://.</translation>
    </message>
    <message>
        <source>Take the password out of the address: put it into ~/.pgpass instead.</source>
        <translation>Tire a senha do endereço: coloque-a em ~/.pgpass.</translation>
    </message>
    <message>
        <source>Say which database: postgresql://server/database.</source>
        <translation>Diga qual banco de dados: postgresql://servidor/banco.</translation>
    </message>
</context>
<context>
    <name>slipway::Connection</name>
    <message>
        <source>The pattern “%1” takes too long to match. Write it without a repetition inside a repetition.</source>
        <translation>O padrão “%1” demora demais para comparar. Escreva-o sem uma repetição dentro de outra.</translation>
    </message>
    <message>
        <source>The rule “%1” needs a pattern and a name it stands for: write PATTERN=NAME.</source>
        <translation>A regra “%1” precisa de um padrão e do nome que ele representa: escreva PADRÃO=NOME.</translation>
    </message>
    <message>
        <source>The rule “%1” is longer than 1000 characters; write a shorter one.</source>
        <translation>A regra “%1” tem mais de 1000 caracteres; escreva uma mais curta.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression that can be read (%2); correct it.</source>
        <translation>“%1” não é uma expressão regular legível (%2); corrija-a.</translation>
    </message>
    <message>
        <source>The rule “%1” uses a group that its pattern does not have; put the part that is meant in parentheses.</source>
        <translation>A regra “%1” usa um grupo que o padrão não tem; ponha entre parênteses a parte desejada.</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionFindings</name>
    <message>
        <source>%1: %2</source>
        <comment>what does not work, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What works here</source>
        <translation>O que funciona aqui</translation>
    </message>
    <message>
        <source>What can be done from here</source>
        <translation>O que pode ser feito daqui</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The last sync</source>
        <translation>A última sincronização</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <comment>how much may still be asked</comment>
        <translation>restam %1 de %2 consultas</translation>
    </message>
    <message>
        <source>%1, all again at %2</source>
        <comment>how much is left, a time</comment>
        <translation>%1, todas de novo às %2</translation>
    </message>
    <message>
        <source>Add to the workspace</source>
        <translation>Adicionar ao espaço de trabalho</translation>
    </message>
    <message>
        <source>Add %1 to the workspace</source>
        <translation>Adicionar %1 ao espaço de trabalho</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) there that the workspace does not have</source>
        <translation>
            <numerusform>%n ambiente de lá que o espaço de trabalho não tem</numerusform>
            <numerusform>%n ambientes de lá que o espaço de trabalho não tem</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Test to see what works on this server and with this account.</source>
        <translation>Pressione “Testar” para ver o que funciona neste servidor e com esta conta.</translation>
    </message>
    <message>
        <source>How much may still be asked</source>
        <translation>Quanto ainda pode ser consultado</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionGuide</name>
    <message>
        <source>https://github.com, or your GitHub Enterprise Server</source>
        <translation>https://github.com ou o seu GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>A fine-grained token for the repositories, to read: Actions (pipelines and gates), Contents (releases), Deployments, Environments, Issues (milestones). To approve or publish from here as well: Actions, Contents and Deployments to read and write.</source>
        <translation>Um token refinado (fine-grained) para os repositórios, para ler: Actions (pipelines e portões), Contents (releases), Deployments, Environments, Issues (marcos). Para também aprovar ou publicar daqui: Actions, Contents e Deployments para ler e escrever.</translation>
    </message>
    <message>
        <source>One a line: the project here = owner/repository there</source>
        <translation>Um por linha: o projeto aqui = dono/repositório lá</translation>
    </message>
    <message>
        <source>https://gitlab.com, or your own GitLab</source>
        <translation>https://gitlab.com ou o seu próprio GitLab</translation>
    </message>
    <message>
        <source>A personal, group or project token with the scope read_api, which reads and changes nothing. To approve, start or publish from here it needs api: GitLab has nothing smaller for that.</source>
        <translation>Um token pessoal, de grupo ou de projeto com o escopo read_api, que lê e não altera nada. Para aprovar, iniciar ou publicar daqui ele precisa de api: o GitLab não tem nada menor para isso.</translation>
    </message>
    <message>
        <source>One a line: the project here = group/project there</source>
        <translation>Um por linha: o projeto aqui = grupo/projeto lá</translation>
    </message>
    <message>
        <source>The first page of your Gitea or Forgejo</source>
        <translation>A primeira página do seu Gitea ou Forgejo</translation>
    </message>
    <message>
        <source>A token that may read repository (releases, builds), issue (milestones) and user (who you are there). To publish from here: repository to read and write.</source>
        <translation>Um token que possa ler repository (releases, builds), issue (marcos) e user (quem você é lá). Para publicar daqui: repository para ler e escrever.</translation>
    </message>
    <message>
        <source>The first page of your Jenkins</source>
        <translation>A primeira página do seu Jenkins</translation>
    </message>
    <message>
        <source>An API token of a user who may read: Overall/Read and Job/Read. To start, stop or approve from here: Job/Build and Job/Cancel.</source>
        <translation>Um token de API de um usuário que possa ler: Overall/Read e Job/Read. Para iniciar, parar ou aprovar daqui: Job/Build e Job/Cancel.</translation>
    </message>
    <message>
        <source>Whose token it is: Jenkins wants both</source>
        <translation>De quem é o token: o Jenkins quer os dois</translation>
    </message>
    <message>
        <source>The first page of your Buildbot&apos;s web view; /api/v2 is added by Slipway</source>
        <translation>A primeira página da visão web do seu Buildbot; o Slipway acrescenta /api/v2</translation>
    </message>
    <message>
        <source>Most Buildbots can be read without; if yours asks for a login, give user and password</source>
        <translation>A maioria dos Buildbots pode ser lida sem; se o seu pedir login, informe usuário e senha</translation>
    </message>
    <message>
        <source>The name that belongs to the password</source>
        <translation>O nome que pertence à senha</translation>
    </message>
    <message>
        <source>One a line: the project here = folder or job there</source>
        <translation>Um por linha: o projeto aqui = pasta ou job lá</translation>
    </message>
    <message>
        <source>The first page of your Woodpecker</source>
        <translation>A primeira página do seu Woodpecker</translation>
    </message>
    <message>
        <source>The personal access token that your user&apos;s page there shows</source>
        <translation>O token de acesso pessoal que a página do seu usuário lá mostra</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionListModel</name>
    <message>
        <source>syncing…</source>
        <translation>sincronizando…</translation>
    </message>
    <message>
        <source>failing, last good %1 ago</source>
        <translation>falhando, último sucesso há %1</translation>
    </message>
    <message>
        <source>failing, never synced</source>
        <translation>falhando, nunca sincronizada</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nunca sincronizada</translation>
    </message>
    <message>
        <source>synced just now</source>
        <translation>sincronizada agora mesmo</translation>
    </message>
    <message>
        <source>synced %1 ago</source>
        <translation>sincronizada há %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>looking now</source>
        <translation>consultando agora</translation>
    </message>
    <message>
        <source>needs you: %1</source>
        <translation>precisa de você: %1</translation>
    </message>
    <message>
        <source>next look now</source>
        <translation>próxima consulta agora</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again in %1</source>
        <translation>nova tentativa em %1</translation>
    </message>
    <message>
        <source>next look in %1</source>
        <translation>próxima consulta em %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection, what comes next</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how fresh, what comes next</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionReading</name>
    <message>
        <source>%1 has none of its own; the rules below make them</source>
        <translation>%1 não tem os seus; as regras abaixo os criam</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 não tem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a kind of thing, a project</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: no access. %2</source>
        <translation>%1: sem acesso. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not at %1, from here</source>
        <translation>não no %1, a partir daqui</translation>
    </message>
    <message>
        <source>Decide at its gates</source>
        <translation>Decidir nos portões dele</translation>
    </message>
    <message>
        <source>Publish releases</source>
        <translation>Publicar releases</translation>
    </message>
    <message>
        <source>Start deployments</source>
        <translation>Iniciar implantações</translation>
    </message>
    <message>
        <source>Stop deployments</source>
        <translation>Parar implantações</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them answered “nothing new”</source>
        <translation>
            <numerusform>%1, %n delas respondida com “nada de novo”</numerusform>
            <numerusform>%1, %n delas respondidas com “nada de novo”</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules lead to names that the workspace does not have: %1</source>
        <translation>As regras levam a nomes que o espaço de trabalho não tem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s) there mean no project or no environment here; rules can say what they are.</source>
        <translation>
            <numerusform>%n build de lá não significa nenhum projeto ou ambiente aqui; regras podem dizer o que ele é.</numerusform>
            <numerusform>%n builds de lá não significam nenhum projeto ou ambiente aqui; regras podem dizer o que eles são.</numerusform>
        </translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>por uma regra</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>a tier, where it comes from</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>The server wants to be left alone until %1.</source>
        <translation>O servidor quer ser deixado em paz até %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) had been deleted there, and are out of the history.</source>
        <translation>
            <numerusform>%n implantação havia sido excluída lá e saiu do histórico.</numerusform>
            <numerusform>%n implantações haviam sido excluídas lá e saíram do histórico.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnectionsPage</name>
    <message>
        <source>No connection yet</source>
        <translation>Ainda sem conexão</translation>
    </message>
    <message>
        <source>Connect a CI server or a forge, and its deployments come to the board and the history by themselves.</source>
        <translation>Conecte um servidor de CI ou uma forja, e as implantações chegam sozinhas ao painel e ao histórico.</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Adicionar uma conexão…</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>no chaveiro do sistema</translation>
    </message>
    <message>
        <source>in the variable %1</source>
        <translation>na variável %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Adicionar uma co&amp;nexão…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Choose a connection at the left</source>
        <translation>Escolha uma conexão à esquerda</translation>
    </message>
    <message numerus="yes">
        <source>It answers, and has %n job(s).</source>
        <translation>
            <numerusform>Responde e tem %n job.</numerusform>
            <numerusform>Responde e tem %n jobs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are saved; the next sync uses them.</source>
        <translation>As regras estão salvas; a próxima sincronização as usa.</translation>
    </message>
    <message>
        <source>Remove the connection?</source>
        <translation>Remover a conexão?</translation>
    </message>
    <message>
        <source>%1 is asked no more. What it brought stays in the history.</source>
        <translation>%1 não será mais consultado. O que trouxe fica no histórico.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1 is in the workspace; the next sync fills it.</source>
        <translation>%1 está no espaço de trabalho; a próxima sincronização o preenche.</translation>
    </message>
    <message>
        <source>Asking the server who it is and what works there…</source>
        <translation>Perguntando ao servidor quem ele é e o que funciona lá…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Conta lá</translation>
    </message>
    <message>
        <source>The token may</source>
        <translation>O token pode</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridade certificadora própria</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automaticamente</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Keep up to date by itself</source>
        <translation>Manter atuali&amp;zado automaticamente</translation>
    </message>
    <message>
        <source>Asks the servers now and then, more often where something is under way</source>
        <translation>Consulta os servidores de vez em quando, mais vezes onde há algo em andamento</translation>
    </message>
    <message>
        <source>Alerts as &amp;incidents…</source>
        <translation>Alertas como &amp;incidentes…</translation>
    </message>
    <message>
        <source>The Alertmanagers whose alerts become incidents</source>
        <translation>Os Alertmanagers cujos alertas viram incidentes</translation>
    </message>
</context>
<context>
    <name>slipway::ConnectorTalk</name>
    <message>
        <source>The server has taken the order but does not say what it started. The next syncs look for it; do not start it again before. (%1)</source>
        <translation>O servidor aceitou o pedido, mas não diz o que iniciou. As próximas sincronizações procuram por isso; não inicie de novo antes. (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::Connectors</name>
    <message>
        <source>Slipway cannot talk to servers of the kind “%1” yet. Record their deployments with “slipway-cli record deployment”, or import them.</source>
        <translation>O Slipway ainda não fala com servidores do tipo “%1”. Registre as implantações deles com “slipway-cli record deployment” ou importe-as.</translation>
    </message>
    <message>
        <source>This kind of server cannot do that. Do it on the server&apos;s own page.</source>
        <translation>Este tipo de servidor não pode fazer isso. Faça-o na página do próprio servidor.</translation>
    </message>
    <message>
        <source>Somebody has written other notes for “%1” on the server. Nothing was changed; sync, look at them, and try again.</source>
        <translation>Alguém escreveu outras notas para “%1” no servidor. Nada foi alterado; sincronize, veja as notas e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” does not know what the project is called there. Say it with --project PROJECT=NAME when adding the connection.</source>
        <translation>“%1” não sabe como o projeto se chama lá. Indique com --project PROJECT=NAME ao adicionar a conexão.</translation>
    </message>
    <message>
        <source>“%1” has no releases to publish notes in. Name a connection to GitHub, GitLab, Gitea or Forgejo.</source>
        <translation>“%1” não tem releases em que publicar notas. Indique uma conexão com GitHub, GitLab, Gitea ou Forgejo.</translation>
    </message>
    <message>
        <source>The server gives the same page of its list again and again. Nothing more was read; tell those who run it.</source>
        <translation>O servidor devolve sempre a mesma página da lista. Nada mais foi lido; avise quem cuida dele.</translation>
    </message>
</context>
<context>
    <name>slipway::CoupleDialog</name>
    <message>
        <source>Couple on to %1</source>
        <translation>Engatar em %1</translation>
    </message>
    <message>
        <source>It goes last, when all before it are live. The commit that the release means now is kept: a tag that is moved later does not go.</source>
        <translation>Vai por último, quando todas antes dela estiverem no ar. Fica guardado o commit que a release significa agora: uma tag movida depois não vai.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>A version of the project, such as 1.4.0</source>
        <translation>Uma versão do projeto, como 1.4.0</translation>
    </message>
    <message>
        <source>Couple on</source>
        <translation>Engatar</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Escolha um projeto.</translation>
    </message>
    <message>
        <source>Say which release.</source>
        <translation>Diga qual release.</translation>
    </message>
</context>
<context>
    <name>slipway::Cron</name>
    <message>
        <source>“%1” is no rule of cron with five fields.</source>
        <translation>“%1” não é uma regra de cron com cinco campos.</translation>
    </message>
    <message>
        <source>a freeze whose rule cannot be read here, so it holds (%1 to %2, %3)</source>
        <translation>um congelamento cuja regra não pode ser lida aqui, portanto vale (%1 a %2, %3)</translation>
    </message>
    <message>
        <source>a freeze of the server&apos;s own</source>
        <translation>um congelamento do próprio servidor</translation>
    </message>
</context>
<context>
    <name>slipway::DecisionDialog</name>
    <message>
        <source>Reject %1</source>
        <translation>Rejeitar %1</translation>
    </message>
    <message>
        <source>One rejection ends the request. Say what has to change before it is asked again.</source>
        <translation>Uma rejeição encerra o pedido. Diga o que precisa mudar antes de pedir de novo.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Defer %1</source>
        <translation>Adiar %1</translation>
    </message>
    <message>
        <source>The request keeps waiting; your name and the time to look again are recorded.</source>
        <translation>O pedido continua esperando; seu nome e a hora de rever ficam registrados.</translation>
    </message>
    <message>
        <source>Look again &amp;at</source>
        <translation>R&amp;ever em</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentário</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprovar %1</translation>
    </message>
    <message>
        <source>The approval is for commit %1 and nothing else: another commit needs another approval.</source>
        <translation>A aprovação vale para o commit %1 e nada mais: outro commit precisa de outra aprovação.</translation>
    </message>
    <message>
        <source>Optional: what you looked at</source>
        <translation>Opcional: o que você olhou</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Um arquivo de chave ou o arquivo .pub de uma que está no seu agente</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Sua chave &amp;SSH</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>Escolher o &amp;arquivo…</translation>
    </message>
    <message>
        <source>Exactly &amp;this is signed</source>
        <translation>É exatamente &amp;isto que é assinado</translation>
    </message>
    <message>
        <source>Your SSH key</source>
        <translation>Sua chave SSH</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>A chave de %1</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Escolha a chave SSH que aqui é conhecida como sua.</translation>
    </message>
    <message>
        <source>Waiting for the key. A security key may want a touch; Cancel gives up.</source>
        <translation>Esperando a chave. Uma chave de segurança pode pedir um toque; “Cancelar” desiste.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Self-attested as %1: no signature stands behind it</source>
        <translation>Autodeclarado como %1: não há assinatura por trás</translation>
    </message>
    <message>
        <source>It will be signed as %1: anybody can verify it</source>
        <translation>Será assinado como %1: qualquer pessoa pode verificar</translation>
    </message>
    <message>
        <source>Not signed yet: an approval is signed here with your own SSH key</source>
        <translation>Ainda sem assinatura: aqui uma aprovação é assinada com a sua própria chave SSH</translation>
    </message>
    <message>
        <source>Without a key it is recorded as %1, self-attested</source>
        <translation>Sem uma chave, fica registrado como %1, autodeclarado</translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation>Repassar %1</translation>
    </message>
    <message>
        <source>It waits for them in your place; they decide in their own name. Whatever you say yourself later, the two of you count once.</source>
        <translation>Espera por essa pessoa no seu lugar; ela decide em seu próprio nome. O que quer que você mesmo diga depois, os dois contam uma só vez.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>Somebody who may approve it under the rules</source>
        <translation>Alguém que possa aprová-lo segundo as regras</translation>
    </message>
    <message>
        <source>It comes &amp;back to me</source>
        <translation>&amp;Volta para mim</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>Repassar</translation>
    </message>
    <message>
        <source>Say who decides in your place.</source>
        <translation>Diga quem decide no seu lugar.</translation>
    </message>
    <message>
        <source>Say why: it stands in the request and in the ledger.</source>
        <translation>Diga por quê: fica no pedido e no livro de registro.</translation>
    </message>
</context>
<context>
    <name>slipway::DecisionJudge</name>
    <message>
        <source>What was signed is not what was asked: “%1” differs.</source>
        <translation>O que foi assinado não é o que foi pedido: “%1” difere.</translation>
    </message>
    <message>
        <source>What was signed is another decision than the one recorded.</source>
        <translation>O que foi assinado é outra decisão, não a registrada.</translation>
    </message>
    <message>
        <source>What was signed names “%1”, not “%2”.</source>
        <translation>O que foi assinado indica “%1”, não “%2”.</translation>
    </message>
    <message>
        <source>What was signed claims to have seen a later ledger than there was.</source>
        <translation>O que foi assinado afirma ter visto um livro de registro posterior ao que havia.</translation>
    </message>
    <message>
        <source>The key %1 of %2 was revoked since; decide again with another.</source>
        <translation>A chave %1 de %2 foi revogada desde então; decida de novo com outra.</translation>
    </message>
    <message>
        <source>It is not signed, and signers are set up.</source>
        <translation>Não está assinada, e há signatários configurados.</translation>
    </message>
    <message>
        <source>The signature is not good: what was signed, by whom or when is not so.</source>
        <translation>A assinatura não é válida: não confere o que foi assinado, por quem ou quando.</translation>
    </message>
    <message>
        <source>The ledger holds no signature for it.</source>
        <translation>O livro de registro não contém assinatura para ela.</translation>
    </message>
    <message>
        <source>The request&apos;s record was changed after it was signed.</source>
        <translation>O registro do pedido foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>The signing key is %1&apos;s, the decision names “%2”.</source>
        <translation>A chave da assinatura é de %1, a decisão indica “%2”.</translation>
    </message>
</context>
<context>
    <name>slipway::DependencyListModel</name>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>raised, major</source>
        <translation>elevado, versão maior</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>elevado</translation>
    </message>
    <message>
        <source>lowered, major</source>
        <translation>rebaixado, versão maior</translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>rebaixado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mudado</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Lock file</source>
        <translation>Arquivo de lock</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n adicionado</numerusform>
            <numerusform>%n adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removido</numerusform>
            <numerusform>%n removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lowered</source>
        <translation>
            <numerusform>%n rebaixado</numerusform>
            <numerusform>%n rebaixados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new major version</source>
        <translation>
            <numerusform>%n com nova versão maior</numerusform>
            <numerusform>%n com nova versão maior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) changed</source>
        <translation>
            <numerusform>%n pacote mudado</numerusform>
            <numerusform>%n pacotes mudados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentDetail</name>
    <message>
        <source>Choose a deployment to see it in full</source>
        <translation>Escolha uma implantação para vê-la por inteiro</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Live until</source>
        <translation>No ar até</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>The source says</source>
        <translation>A fonte diz</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>%1 %2 in %3: %4 at %5, commit %6</source>
        <translation>%1 %2 em %3: %4 em %5, commit %6</translation>
    </message>
    <message>
        <source>Compare with what was there &amp;before</source>
        <translation>Comparar com o que &amp;havia antes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>Co&amp;piar como texto</translation>
    </message>
    <message>
        <source>Deplo&amp;y it again…</source>
        <translation>Implantar de n&amp;ovo…</translation>
    </message>
    <message>
        <source>Roll bac&amp;k to the one before…</source>
        <translation>Rever&amp;ter para a anterior…</translation>
    </message>
    <message>
        <source>&amp;Go back to this one…</source>
        <translation>Vo&amp;ltar a esta…</translation>
    </message>
    <message>
        <source>&amp;Impact…</source>
        <translation>&amp;Impacto…</translation>
    </message>
    <message>
        <source>What it did to the numbers that are watched there</source>
        <translation>O que ela fez com os números monitorados lá</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelamento</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This is the past. To act, go back to now.</source>
        <translation>Isto é o passado. Para agir, volte para agora.</translation>
    </message>
    <message>
        <source>What else was &amp;done that day</source>
        <translation>O que mais foi &amp;feito nesse dia</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentListModel</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>during a freeze</source>
        <translation>durante um congelamento</translation>
    </message>
    <message>
        <source>during a freeze, overridden by %1</source>
        <translation>durante um congelamento, contornado por %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s)</source>
        <translation>
            <numerusform>%Ln implantação</numerusform>
            <numerusform>%Ln implantações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a version: %2</source>
        <comment>a project, so many deployments</comment>
        <translation>%1 sem versão: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a project, its version, so many deployments</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>At an unknown time: %1</source>
        <comment>so many deployments</comment>
        <translation>Em momento desconhecido: %1</translation>
    </message>
    <message>
        <source>Today, %1: %2</source>
        <comment>a day, so many deployments</comment>
        <translation>Hoje, %1: %2</translation>
    </message>
    <message>
        <source>Yesterday, %1: %2</source>
        <comment>a day, so many deployments</comment>
        <translation>Ontem, %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, so many deployments</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commits have no order that tells anything. Search for one, or sort by time or version.</source>
        <translation>Commits não têm uma ordem que diga algo. Procure um ou ordene por hora ou versão.</translation>
    </message>
    <message>
        <source>Click to sort by this column</source>
        <translation>Clique para ordenar por esta coluna</translation>
    </message>
</context>
<context>
    <name>slipway::DeploymentStore</name>
    <message>
        <source>Two of the deployments carry the same id of the same source. Nothing was loaded; give each its own id.</source>
        <translation>Duas das implantações têm o mesmo id da mesma fonte. Nada foi carregado; dê a cada uma o seu id.</translation>
    </message>
    <message>
        <source>More than a million deployments carry the very same time. Give them their own.</source>
        <translation>Mais de um milhão de implantações têm exatamente o mesmo horário. Dê a elas horários próprios.</translation>
    </message>
    <message>
        <source>There is no deployment number %1.</source>
        <translation>Não existe a implantação número %1.</translation>
    </message>
    <message>
        <source>“%1” is not where a page of the history ended.</source>
        <translation>“%1” não é onde uma página do histórico terminou.</translation>
    </message>
    <message>
        <source>The history has deployments of another connection that was called “%1”. Choose another name.</source>
        <translation>O histórico tem implantações de outra conexão que se chamava “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Counting was given up.</source>
        <translation>A contagem foi interrompida.</translation>
    </message>
</context>
<context>
    <name>slipway::DifferenceView</name>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 lines added, %2 removed</source>
        <translation>
            <numerusform>%n arquivo, %1 linhas adicionadas, %2 removidas</numerusform>
            <numerusform>%n arquivos, %1 linhas adicionadas, %2 removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation>%1; os primeiros %2 aparecem</translation>
    </message>
    <message>
        <source>Parts of the difference</source>
        <translation>Partes da diferença</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Arquivos alterados</translation>
    </message>
    <message>
        <source>Group the commits</source>
        <translation>Agrupar os commits</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Por lado</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By scope</source>
        <translation>Por escopo</translation>
    </message>
    <message>
        <source>By pull request</source>
        <translation>Por pull request</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Arquivos…</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed packages</source>
        <translation>Pacotes mudados</translation>
    </message>
</context>
<context>
    <name>slipway::DraftCheck</name>
    <message>
        <source>This breaks something, and is left out.</source>
        <translation>Esta é uma mudança incompatível e foi omitida.</translation>
    </message>
    <message>
        <source>Nothing is written here yet, so that it is in no notes.</source>
        <translation>Ainda não há nada escrito aqui, portanto não está em nenhuma nota.</translation>
    </message>
    <message>
        <source>This breaks something and does not say what to do about it.</source>
        <translation>Esta é uma mudança incompatível e não diz o que fazer a respeito.</translation>
    </message>
    <message>
        <source>The commit does not say what kind of change it is. Put it into a section.</source>
        <translation>O commit não diz que tipo de mudança ele é. Coloque-o em uma seção.</translation>
    </message>
    <message>
        <source>Another line says the same.</source>
        <translation>Outra linha diz o mesmo.</translation>
    </message>
    <message>
        <source>This names no ticket and no pull request, as others do.</source>
        <translation>Esta não cita ticket nem pull request, como outras fazem.</translation>
    </message>
    <message>
        <source>No dictionary knows: %1</source>
        <translation>Em nenhum dicionário: %1</translation>
    </message>
</context>
<context>
    <name>slipway::DraftListModel</name>
    <message>
        <source>commit changed</source>
        <translation>commit mudou</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>reescrita</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>No introduction yet</source>
        <translation>Ainda sem introdução</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ainda nada escrito</translation>
    </message>
    <message>
        <source>Introduction: %1</source>
        <translation>Introdução: %1</translation>
    </message>
    <message numerus="yes">
        <source>Section %1, %n entry(ies)</source>
        <translation>
            <numerusform>Seção %1, %n entrada</numerusform>
            <numerusform>Seção %1, %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>look</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>told in another line</source>
        <translation>dito em outra linha</translation>
    </message>
</context>
<context>
    <name>slipway::DueKeeper</name>
    <message>
        <source>%1 of %2 did not go into %3 by itself. %4</source>
        <translation>%1 de %2 não entrou automaticamente em %3. %4</translation>
    </message>
    <message>
        <source>%1 of %2 went into %3 by itself</source>
        <translation>%1 de %2 entrou automaticamente em %3</translation>
    </message>
    <message>
        <source>%1 of %2 is on its way into %3 by itself</source>
        <translation>%1 de %2 está a caminho de %3 automaticamente</translation>
    </message>
</context>
<context>
    <name>slipway::DuePromotion</name>
    <message>
        <source>Something else was on its way there for an hour after its time</source>
        <translation>Outra coisa esteve a caminho de lá durante uma hora após o horário marcado</translation>
    </message>
    <message>
        <source>No Slipway was at work at its time, nor in the hour after it</source>
        <translation>Nenhum Slipway estava em funcionamento no horário marcado nem na hora seguinte</translation>
    </message>
    <message>
        <source>Something else is on its way there</source>
        <translation>Outra coisa está a caminho de lá</translation>
    </message>
    <message>
        <source>The release means another commit now than when the time was set</source>
        <translation>A release significa agora outro commit que não o de quando o horário foi marcado</translation>
    </message>
    <message>
        <source>Nothing goes there by itself</source>
        <translation>Nada entra lá automaticamente</translation>
    </message>
    <message>
        <source>It was put there before; once more only by a person</source>
        <translation>Ela já foi colocada lá antes; de novo, só por uma pessoa</translation>
    </message>
    <message>
        <source>A pre-release goes into production only by a person</source>
        <translation>Uma pré-release só entra em produção por uma pessoa</translation>
    </message>
    <message>
        <source>It does not lead straight forward from what is live</source>
        <translation>Não avança em linha direta a partir do que está no ar</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentRulesView</name>
    <message>
        <source>%1 · nobody wrote rules for it, so these hold</source>
        <translation>%1 · ninguém escreveu regras para ele, portanto valem estas</translation>
    </message>
    <message>
        <source>Before a release may enter</source>
        <translation>Antes que uma release possa entrar</translation>
    </message>
    <message>
        <source>, says %1</source>
        <translation>, diz %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>até ser encerrado</translation>
    </message>
    <message>
        <source>Frozen now</source>
        <translation>Congelado agora</translation>
    </message>
    <message>
        <source>No freeze holds here now</source>
        <translation>Nenhum congelamento vale aqui agora</translation>
    </message>
    <message>
        <source>Every project</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>Nobody is named: nothing can be promoted there from here, only recorded</source>
        <translation>Ninguém está indicado: daqui nada pode ser promovido para lá, só registrado</translation>
    </message>
    <message>
        <source>Carried there by</source>
        <translation>Levada até lá por</translation>
    </message>
    <message>
        <source>Edit the &amp;rules…</source>
        <translation>E&amp;ditar as regras…</translation>
    </message>
    <message>
        <source>Free&amp;ze it…</source>
        <translation>C&amp;ongelar…</translation>
    </message>
    <message>
        <source>Who &amp;carries…</source>
        <translation>&amp;Quem leva…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>There is no environment yet</source>
        <translation>Ainda não há ambiente</translation>
    </message>
    <message>
        <source>In the order of promotion</source>
        <translation>Na ordem de promoção</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a monitor, a project</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>bad over %1</source>
        <translation>ruim acima de %1</translation>
    </message>
    <message>
        <source>bad under %1</source>
        <translation>ruim abaixo de %1</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Monitorado por</translation>
    </message>
    <message>
        <source>Nothing: what a deployment does there is not seen</source>
        <translation>Nada: não se vê o que uma implantação causa lá</translation>
    </message>
    <message>
        <source>Wa&amp;tch it…</source>
        <translation>Moni&amp;torar…</translation>
    </message>
    <message>
        <source>What a Prometheus is asked about it</source>
        <translation>O que se pergunta a um Prometheus sobre ele</translation>
    </message>
</context>
<context>
    <name>slipway::Evidence</name>
    <message>
        <source>What this is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Content (tree)</source>
        <translation>Conteúdo (tree)</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado em</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence file</source>
        <translation>SHA-256 do arquivo de evidências</translation>
    </message>
    <message>
        <source>signed, signature good</source>
        <translation>assinada, assinatura válida</translation>
    </message>
    <message>
        <source>signature NOT good</source>
        <translation>assinatura NÃO válida</translation>
    </message>
    <message>
        <source>not signed (the operating system&apos;s user)</source>
        <translation>não assinada (o usuário do sistema operacional)</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>asked; now %1</source>
        <translation>pedida; agora %1</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Não se pediu a ninguém.</translation>
    </message>
    <message>
        <source>Standing approval</source>
        <translation>Aprovação prévia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Approved beforehand</source>
        <translation>Aprovado de antemão</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No check is known for this commit.</source>
        <translation>Nenhuma verificação é conhecida para este commit.</translation>
    </message>
    <message>
        <source>Published file</source>
        <translation>Arquivo publicado</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Nothing was published for it.</source>
        <translation>Nada foi publicado para ela.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>It was put nowhere yet.</source>
        <translation>Ainda não foi colocada em lugar nenhum.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>No commit is new in it.</source>
        <translation>Nenhum commit é novo nela.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the evidence file</source>
        <translation>
            <numerusform>e mais %n, no arquivo de evidências</numerusform>
            <numerusform>e mais %n, no arquivo de evidências</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>The ledger ended with entry %1 when this was written, hash</source>
        <translation>O livro de registro terminava na entrada %1 quando isto foi gravado, hash</translation>
    </message>
    <message>
        <source>The ledger has no entry about it.</source>
        <translation>O livro de registro não tem entrada sobre ela.</translation>
    </message>
    <message>
        <source>This PDF is for reading. What is signed is the evidence file beside it, which holds all of this and the signatures themselves; no program of Slipway&apos;s is needed to verify it:</source>
        <translation>Este PDF é para leitura. O que está assinado é o arquivo de evidências ao lado dele, que contém tudo isto e as próprias assinaturas; nenhum programa do Slipway é necessário para verificá-lo:</translation>
    </message>
    <message>
        <source>Evidence: %1 %2</source>
        <translation>Evidências: %1 %2</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quem concordou</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Para onde foi</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>O que foi publicado</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que há nela</translation>
    </message>
    <message>
        <source>What the ledger says</source>
        <translation>O que diz o livro de registro</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Como verificar</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space left.</source>
        <translation>“%1” não pôde ser gravado. Verifique a pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Exceção</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Freezes that were overridden</source>
        <translation>Congelamentos contornados</translation>
    </message>
</context>
<context>
    <name>slipway::FacetBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln deployment(s)</source>
        <translation>
            <numerusform>%1, %Ln implantação</numerusform>
            <numerusform>%1, %Ln implantações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, escolhido</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Digite para filtrar</translation>
    </message>
    <message>
        <source>Narrow the values down</source>
        <translation>Filtrar os valores</translation>
    </message>
</context>
<context>
    <name>slipway::FileDiffModel</name>
    <message>
        <source>added, line %1: %2</source>
        <translation>adicionada, linha %1: %2</translation>
    </message>
    <message>
        <source>removed, line %1: %2</source>
        <translation>removida, linha %1: %2</translation>
    </message>
    <message>
        <source>from line %1: %2</source>
        <translation>a partir da linha %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::FileDiffView</name>
    <message>
        <source>A binary file: there are no lines to compare.</source>
        <translation>Um arquivo binário: não há linhas para comparar.</translation>
    </message>
    <message>
        <source>A generated file: nobody reads it line by line.</source>
        <translation>Um arquivo gerado: ninguém o lê linha por linha.</translation>
    </message>
    <message>
        <source>A large file.</source>
        <translation>Um arquivo grande.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) of what changed.</source>
        <translation>
            <numerusform>A primeira %n linha do que mudou.</numerusform>
            <numerusform>As primeiras %n linhas do que mudou.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same lines: only its name or its mode changed.</source>
        <translation>As mesmas linhas: só o nome ou o modo mudou.</translation>
    </message>
    <message>
        <source>Show all &amp;of it</source>
        <translation>Mo&amp;strar tudo</translation>
    </message>
    <message>
        <source>What changed in the file, before and after</source>
        <translation>O que mudou no arquivo, antes e depois</translation>
    </message>
</context>
<context>
    <name>slipway::FileListModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>binary, %1</source>
        <translation>binário, %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migração</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>infraestrutura</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>secrets?</source>
        <translation>segredos?</translation>
    </message>
    <message>
        <source>lock file</source>
        <translation>arquivo de lock</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Atenção</translation>
    </message>
    <message numerus="yes">
        <source>%n database migration(s)</source>
        <translation>
            <numerusform>%n migração de banco de dados</numerusform>
            <numerusform>%n migrações de banco de dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the infrastructure</source>
        <translation>
            <numerusform>%n arquivo da infraestrutura</numerusform>
            <numerusform>%n arquivos da infraestrutura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the pipeline</source>
        <translation>
            <numerusform>%n arquivo do pipeline</numerusform>
            <numerusform>%n arquivos do pipeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that may hold secrets</source>
        <translation>
            <numerusform>%n arquivo que pode conter segredos</numerusform>
            <numerusform>%n arquivos que podem conter segredos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock file(s)</source>
        <translation>
            <numerusform>%n arquivo de lock</numerusform>
            <numerusform>%n arquivos de lock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FileTextDialog</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <source>&amp;Copy the place</source>
        <translation>&amp;Copiar o local</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1, line %2. Secrets are masked.</source>
        <translation>%1, linha %2. Os segredos estão mascarados.</translation>
    </message>
    <message>
        <source>%1. Secrets are masked.</source>
        <translation>%1. Os segredos estão mascarados.</translation>
    </message>
</context>
<context>
    <name>slipway::FilesAtCommit</name>
    <message>
        <source>The repository “%1” has no commit %2. Fetch it and try again.</source>
        <translation>O repositório “%1” não tem o commit %2. Busque-o e tente de novo.</translation>
    </message>
    <message>
        <source>The files of commit %1 cannot be read. Check the repository with “git fsck”.</source>
        <translation>Os arquivos do commit %1 não podem ser lidos. Verifique o repositório com “git fsck”.</translation>
    </message>
    <message>
        <source>The repository “%1” has more than %2 files, which is too many to look through.</source>
        <translation>O repositório “%1” tem mais de %2 arquivos, o que é demais para examinar.</translation>
    </message>
    <message>
        <source>there is no such file at this commit</source>
        <translation>não existe esse arquivo neste commit</translation>
    </message>
    <message>
        <source>it is a link, which is not followed; name the file it leads to</source>
        <translation>é um link, que não é seguido; indique o arquivo a que ele leva</translation>
    </message>
    <message>
        <source>it is a folder or a submodule, not a file</source>
        <translation>é uma pasta ou um submódulo, não um arquivo</translation>
    </message>
    <message>
        <source>its content cannot be read from the repository</source>
        <translation>não é possível ler o conteúdo dele no repositório</translation>
    </message>
    <message>
        <source>it is larger than %1 MB; leave it out of the rules, or split it</source>
        <translation>tem mais de %1 MB; deixe-o fora das regras ou divida-o</translation>
    </message>
    <message>
        <source>its content is not in the repository (a partial clone?); fetch it whole</source>
        <translation>o conteúdo dele não está no repositório (um clone parcial?); busque-o por inteiro</translation>
    </message>
</context>
<context>
    <name>slipway::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>slipway::FreezeDialog</name>
    <message>
        <source>No changes over the weekend</source>
        <translation>Sem mudanças no fim de semana</translation>
    </message>
    <message>
        <source>Until somebody en&amp;ds it</source>
        <translation>Até que alguém &amp;encerre</translation>
    </message>
    <message>
        <source>New freeze</source>
        <translation>Novo congelamento</translation>
    </message>
    <message>
        <source>While it holds, nothing may enter but a roll-back. Everybody sees why.</source>
        <translation>Enquanto ele vale, nada pode entrar além de uma reversão. Todos veem o porquê.</translation>
    </message>
    <message>
        <source>does not come back</source>
        <translation>não volta</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todo dia</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>toda semana</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>todo mês</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>todo ano</translation>
    </message>
    <message>
        <source>by a rule…</source>
        <translation>segundo uma regra…</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Por &amp;quê</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Un&amp;til</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>On the cloc&amp;ks of</source>
        <translation>No &amp;fuso de</translation>
    </message>
    <message>
        <source>Comes &amp;back</source>
        <translation>&amp;Volta</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regra</translation>
    </message>
    <message>
        <source>As RFC 5545 has it; counted from the first time</source>
        <translation>Conforme a RFC 5545; contada a partir da primeira vez</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Quando vale</translation>
    </message>
    <message>
        <source>Begin the freeze</source>
        <translation>Iniciar o congelamento</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>At no time from now on</source>
        <translation>Em nenhum momento a partir de agora</translation>
    </message>
    <message>
        <source>Say why; whoever is stopped by it will read this.</source>
        <translation>Diga o porquê; quem for barrado por ele vai ler isto.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. One is Europe/Berlin.</source>
        <translation>“%1” não é um fuso horário. Um exemplo é Europe/Berlin.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Precisa terminar depois de começar.</translation>
    </message>
    <message>
        <source>Write the rule, such as FREQ=WEEKLY;BYDAY=FR.</source>
        <translation>Escreva a regra, como FREQ=WEEKLY;BYDAY=FR.</translation>
    </message>
</context>
<context>
    <name>slipway::FreezeListModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>when, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>every project, everywhere</source>
        <translation>todos os projetos, em toda parte</translation>
    </message>
    <message>
        <source>every project in %1</source>
        <translation>todos os projetos em %1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <translation>%1 em toda parte</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>project, environment</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>from %1, until it is ended</source>
        <translation>a partir de %1, até ser encerrado</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>every week, %1 – %2</source>
        <translation>toda semana, %1 – %2</translation>
    </message>
    <message>
        <source>every day, %1 – %2</source>
        <translation>todo dia, %1 – %2</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>todo mês</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>todo ano</translation>
    </message>
    <message>
        <source>%1, first %2 – %3</source>
        <comment>how often, from, until</comment>
        <translation>%1, primeira vez %2 – %3</translation>
    </message>
    <message>
        <source>frozen until %1</source>
        <translation>congelado até %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
</context>
<context>
    <name>slipway::FreezeOverride</name>
    <message>
        <source>it is for another project</source>
        <translation>ela é para outro projeto</translation>
    </message>
    <message>
        <source>it is for another environment</source>
        <translation>ela é para outro ambiente</translation>
    </message>
    <message>
        <source>it is for another release</source>
        <translation>ela é para outra release</translation>
    </message>
    <message>
        <source>the commit&apos;s content has changed since</source>
        <translation>o conteúdo do commit mudou desde então</translation>
    </message>
    <message>
        <source>what was published for the release has changed since</source>
        <translation>o que foi publicado para a release mudou desde então</translation>
    </message>
    <message>
        <source>the rules of the environment have changed since</source>
        <translation>as regras do ambiente mudaram desde então</translation>
    </message>
    <message>
        <source>who carries it, and with what, has changed since</source>
        <translation>quem a leva, e com quê, mudou desde então</translation>
    </message>
    <message>
        <source>The rules of this environment let nobody override a freeze. Whoever may change them can name a role that may.</source>
        <translation>As regras deste ambiente não deixam ninguém contornar um congelamento. Quem pode mudá-las pode indicar um papel que possa.</translation>
    </message>
    <message>
        <source>Only %1 may override a freeze here, and %2 has no such role.</source>
        <translation>Só %1 pode contornar um congelamento aqui, e %2 não tem esse papel.</translation>
    </message>
    <message>
        <source>Say why the freeze is overridden; the reason stands in the ledger for good.</source>
        <translation>Diga por que o congelamento é contornado; o motivo fica no livro de registro para sempre.</translation>
    </message>
    <message>
        <source>The reason is too long; a thousand letters are enough.</source>
        <translation>O motivo é longo demais; mil caracteres bastam.</translation>
    </message>
    <message numerus="yes">
        <source>An override needs an end, in the future and within %n day(s).</source>
        <translation>
            <numerusform>Uma exceção precisa de um fim, no futuro e dentro de %n dia.</numerusform>
            <numerusform>Uma exceção precisa de um fim, no futuro e dentro de %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took it back</source>
        <translation>%1 a retirou</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ela expirou</translation>
    </message>
    <message>
        <source>%1 may not override a freeze here</source>
        <translation>%1 não pode contornar um congelamento aqui</translation>
    </message>
    <message>
        <source>it was given for another freeze</source>
        <translation>foi dada para outro congelamento</translation>
    </message>
</context>
<context>
    <name>slipway::Freezes</name>
    <message>
        <source>“%1” is not a recurring rule (RFC 5545). One for every weekend is FREQ=WEEKLY;BYDAY=FR.</source>
        <translation>“%1” não é uma regra recorrente (RFC 5545). Uma para todo fim de semana é FREQ=WEEKLY;BYDAY=FR.</translation>
    </message>
    <message>
        <source>A freeze may come back every hour at most, not every minute or second.</source>
        <translation>Um congelamento pode voltar no máximo a cada hora, não a cada minuto ou segundo.</translation>
    </message>
    <message>
        <source>“%1” comes back too often to be followed; write a rule that is coarser.</source>
        <translation>“%1” volta vezes demais para ser acompanhada; escreva uma regra mais espaçada.</translation>
    </message>
    <message>
        <source>A freeze needs a reason that people will read.</source>
        <translation>Um congelamento precisa de um motivo, que pessoas vão ler.</translation>
    </message>
    <message>
        <source>A freeze needs a beginning.</source>
        <translation>Um congelamento precisa de um início.</translation>
    </message>
    <message>
        <source>A freeze ends after it begins.</source>
        <translation>Um congelamento termina depois de começar.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write one such as Europe/Berlin or UTC.</source>
        <translation>Não existe o fuso horário “%1”; escreva um como Europe/Berlin ou UTC.</translation>
    </message>
    <message>
        <source>A freeze that comes back needs an end of its first time, so that it is known how long each lasts.</source>
        <translation>Um congelamento que volta precisa do fim da primeira vez, para que se saiba quanto dura cada uma.</translation>
    </message>
    <message>
        <source>“%1” never comes: no day fits it.</source>
        <translation>“%1” nunca ocorre: nenhum dia se encaixa nela.</translation>
    </message>
    <message>
        <source>%1 (its rule cannot be read, so it holds)</source>
        <translation>%1 (a regra dele não pode ser lida, portanto ele vale)</translation>
    </message>
</context>
<context>
    <name>slipway::GateDetail</name>
    <message>
        <source>waits at %1</source>
        <comment>a server</comment>
        <translation>espera em %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>waits at a server, how long</comment>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The server is told with the account of the connection; the ledger records who decided here.</source>
        <translation>O servidor é avisado com a conta da conexão; o livro de registro registra quem decidiu aqui.</translation>
    </message>
    <message>
        <source>Project there</source>
        <translation>Projeto lá</translation>
    </message>
    <message>
        <source>Environment there</source>
        <translation>Ambiente lá</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Branch or tag</source>
        <translation>Branch ou tag</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>O que espera</translation>
    </message>
    <message>
        <source>The server says nothing more</source>
        <translation>O servidor não diz mais nada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not this account</source>
        <translation>Não esta conta</translation>
    </message>
    <message>
        <source>This account may</source>
        <translation>Esta conta pode</translation>
    </message>
    <message>
        <source>Who may decide</source>
        <translation>Quem pode decidir</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>O servidor não diz</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>A&amp;provar…</translation>
    </message>
    <message>
        <source>Refus&amp;e…</source>
        <translation>&amp;Recusar…</translation>
    </message>
    <message>
        <source>&amp;Open there</source>
        <translation>A&amp;brir lá</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>A última vez: %1</translation>
    </message>
    <message>
        <source>It is said when the server is back, once, and only if this still waits there as it does now.</source>
        <translation>Será comunicada quando o servidor voltar, uma única vez, e só se isto ainda esperar lá como agora.</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
</context>
<context>
    <name>slipway::GateDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>Aprovar %1</translation>
    </message>
    <message>
        <source>“%1” is asked first whether it still waits, then told; it may go on at once.</source>
        <translation>“%1” é consultado antes se ainda espera e então avisado; pode seguir na hora.</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentário</translation>
    </message>
    <message>
        <source>Optional; the server shows it where it keeps comments</source>
        <translation>Opcional; o servidor o mostra onde guarda comentários</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Recusar %1</translation>
    </message>
    <message>
        <source>“%1” is asked first whether it still waits, then told; it does not go on.</source>
        <translation>“%1” é consultado antes se ainda espera e então avisado; não segue adiante.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>What has to change; the server shows it where it keeps comments</source>
        <translation>O que precisa mudar; o servidor o mostra onde guarda comentários</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Recorded in the ledger as %1, self-attested: no signature stands behind it.</source>
        <translation>Registrado no livro de registro como %1, autodeclarado: não há assinatura por trás.</translation>
    </message>
</context>
<context>
    <name>slipway::GatePolicy</name>
    <message>
        <source>Working hours need days from 1 (Monday) to 7 (Sunday).</source>
        <translation>O horário de trabalho precisa de dias de 1 (segunda-feira) a 7 (domingo).</translation>
    </message>
    <message>
        <source>Working hours need a beginning before their end, both on one day, such as 09:00-17:00.</source>
        <translation>O horário de trabalho precisa de um início antes do fim, os dois no mesmo dia, como 09:00-17:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write one such as Europe/Berlin or UTC.</source>
        <translation>Não existe o fuso horário “%1”; escreva um como Europe/Berlin ou UTC.</translation>
    </message>
    <message>
        <source>The rules of this environment cannot be read: “%1” is not known to this Slipway. Nothing passes until they are written again or Slipway is brought up to date.</source>
        <translation>As regras deste ambiente não podem ser lidas: este Slipway não conhece “%1”. Nada passa até que elas sejam escritas de novo ou o Slipway seja atualizado.</translation>
    </message>
    <message>
        <source>A rule can ask for 1 to 50 approvals, not %1.</source>
        <translation>Uma regra pode pedir de 1 a 50 aprovações, não %1.</translation>
    </message>
    <message>
        <source>A waiting time is between nothing and a year.</source>
        <translation>Um tempo de espera fica entre zero e um ano.</translation>
    </message>
    <message>
        <source>A risk is a number from 0 to 100.</source>
        <translation>Um risco é um número de 0 a 100.</translation>
    </message>
    <message>
        <source>An approval holds for at most a year; 0 is until it is used.</source>
        <translation>Uma aprovação vale por no máximo um ano; 0 é até ser usada.</translation>
    </message>
    <message>
        <source>A check needs a name; * stands for every check.</source>
        <translation>Uma verificação precisa de um nome; * vale por todas as verificações.</translation>
    </message>
</context>
<context>
    <name>slipway::GateRule</name>
    <message>
        <source>The server does not take this decision from the account of this connection. Ask one of the approvers.</source>
        <translation>O servidor não aceita esta decisão da conta desta conexão. Peça a um dos aprovadores.</translation>
    </message>
    <message>
        <source>A refusal needs a comment: say what has to change.</source>
        <translation>Uma recusa precisa de um comentário: diga o que precisa mudar.</translation>
    </message>
</context>
<context>
    <name>slipway::GateRulesDialog</name>
    <message>
        <source>Rules of %1</source>
        <translation>Regras de %1</translation>
    </message>
    <message>
        <source>What must hold before a release may enter. Saved as one decision, with your name, in the ledger.</source>
        <translation>O que precisa valer antes que uma release possa entrar. Salvo como uma só decisão, com o seu nome, no livro de registro.</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>O que as regras dizem</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Salvar as regras</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) here will be void: they were asked for under other rules.</source>
        <translation>
            <numerusform>%n aprovação daqui perderá a validade: foi pedida sob outras regras.</numerusform>
            <numerusform>%n aprovações daqui perderão a validade: foram pedidas sob outras regras.</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the &amp;other, in this order</source>
        <translation>&amp;Uma após a outra, nesta ordem</translation>
    </message>
    <message>
        <source>&amp;Whoever asks may approve too</source>
        <translation>&amp;Quem pede também pode aprovar</translation>
    </message>
    <message>
        <source>until it is used</source>
        <translation>até ser usada</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>Approvals, each by another person</source>
        <translation>Aprovações, cada uma de outra pessoa</translation>
    </message>
    <message>
        <source>An approval hol&amp;ds for</source>
        <translation>Uma aprovação &amp;vale por</translation>
    </message>
    <message>
        <source> of 100</source>
        <translation> de 100</translation>
    </message>
    <message>
        <source>Highest ris&amp;k</source>
        <translation>Risco má&amp;ximo</translation>
    </message>
    <message>
        <source>100: any</source>
        <translation>100: qualquer um</translation>
    </message>
    <message>
        <source>Release &amp;notes are published</source>
        <translation>As &amp;notas de versão estão publicadas</translation>
    </message>
    <message>
        <source>&amp;Files are published, with digests</source>
        <translation>Há &amp;arquivos publicados, com digests</translation>
    </message>
    <message>
        <source>Was li&amp;ve in the environment before</source>
        <translation>Já fi&amp;cou no ar no ambiente anterior</translation>
    </message>
    <message>
        <source>Nothing that is live may &amp;get lost</source>
        <translation>Nada do que está no ar pode se &amp;perder</translation>
    </message>
    <message>
        <source>&amp;Checks that must be green</source>
        <translation>Verificações que precisam estar ver&amp;des</translation>
    </message>
    <message>
        <source>One a line; * stands for anything, and alone for every check</source>
        <translation>Uma por linha; * vale por qualquer coisa e, sozinho, por todas as verificações</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>o anterior</translation>
    </message>
    <message>
        <source>Soak &amp;time</source>
        <translation>&amp;Tempo de maturação</translation>
    </message>
    <message>
        <source>Live so long first; 0: none</source>
        <translation>Antes, este tempo no ar; 0: nenhum</translation>
    </message>
    <message>
        <source>…in th&amp;is environment</source>
        <translation>…neste a&amp;mbiente</translation>
    </message>
    <message>
        <source>T&amp;ag like</source>
        <translation>Ta&amp;g como</translation>
    </message>
    <message>
        <source>Empty: any; * stands for anything</source>
        <translation>Vazio: qualquer uma; * vale por qualquer coisa</translation>
    </message>
    <message>
        <source>In the &amp;branch</source>
        <translation>No &amp;branch</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>Vazio: qualquer um</translation>
    </message>
    <message>
        <source>Only in working ho&amp;urs</source>
        <translation>Só no &amp;horário de trabalho</translation>
    </message>
    <message>
        <source>What &amp;passes all of it goes there by itself</source>
        <translation>O que passa por tudo vai para lá &amp;sozinho</translation>
    </message>
    <message>
        <source>Wait after it was ask&amp;ed for</source>
        <translation>&amp;Espera depois do pedido</translation>
    </message>
    <message>
        <source>0: not at all</source>
        <translation>0: sem espera</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <source>It will read</source>
        <translation>Vai ficar assim</translation>
    </message>
    <message>
        <source>A role is one word, such as qa. “%1” is not.</source>
        <translation>Um papel é uma só palavra, como qa. “%1” não é.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Escolha pelo menos um dia.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>O fim precisa vir depois do início.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. One is Europe/Berlin.</source>
        <translation>“%1” não é um fuso horário. Um exemplo é Europe/Berlin.</translation>
    </message>
    <message>
        <source>&amp;Monitors of the very commit</source>
        <translation>Mon&amp;itores exatamente do mesmo commit</translation>
    </message>
    <message>
        <source>One a line, name@environment&lt;limit minutes points: error-rate@staging&lt;1 10m 20. What they do not say does not pass.</source>
        <translation>Uma por linha, nome@ambiente&lt;limite minutos pontos: error-rate@staging&lt;1 10m 20. O que eles não dizem não passa.</translation>
    </message>
    <message>
        <source>Changing these rules wants t&amp;wo persons</source>
        <translation>Mudar estas regras exige duas pess&amp;oas</translation>
    </message>
    <message>
        <source>Who ma&amp;y override a freeze</source>
        <translation>Quem pode contornar um conge&amp;lamento</translation>
    </message>
    <message>
        <source>Roles with commas between them; * is anybody. Empty: nobody</source>
        <translation>Papéis separados por vírgulas; * é qualquer pessoa. Vazio: ninguém</translation>
    </message>
    <message>
        <source>The &amp;job that deploys there runs verify.sh</source>
        <translation>O &amp;job que implanta lá executa o verify.sh</translation>
    </message>
    <message>
        <source>Else it is an advisory gate: what is started elsewhere is not stopped</source>
        <translation>Caso contrário, é um portão consultivo: o que é iniciado em outro lugar não é barrado</translation>
    </message>
</context>
<context>
    <name>slipway::GateStore</name>
    <message>
        <source>There is no freeze number %1.</source>
        <translation>Não existe o congelamento número %1.</translation>
    </message>
</context>
<context>
    <name>slipway::GateWords</name>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefatos</translation>
    </message>
    <message>
        <source>Marked bad</source>
        <translation>Marcada como ruim</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergência</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelamento</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retida</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horário de trabalho</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Notas de versão</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Soak time</source>
        <translation>Tempo de maturação</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Levada por</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tempo de espera</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitores</translation>
    </message>
</context>
<context>
    <name>slipway::Gates</name>
    <message>
        <source>You asked for this approval yourself; the rules of %1 want somebody else to give it.</source>
        <translation>Você mesmo pediu esta aprovação; as regras de %1 querem que outra pessoa a dê.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Marked bad by %1: %2</source>
        <translation>Marcada como ruim por %1: %2</translation>
    </message>
    <message>
        <source>Held by %1: %2</source>
        <translation>Retida por %1: %2</translation>
    </message>
    <message>
        <source>The first one here</source>
        <translation>A primeira aqui</translation>
    </message>
    <message>
        <source>Goes forward from %1</source>
        <translation>Avança a partir de %1</translation>
    </message>
    <message>
        <source>Is live here already</source>
        <translation>Já está no ar aqui</translation>
    </message>
    <message numerus="yes">
        <source>Goes back from %1; %n commit(s) will be taken back</source>
        <translation>
            <numerusform>Volta atrás de %1; %n commit será retirado</numerusform>
            <numerusform>Volta atrás de %1; %n commits serão retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>Would go backwards from %1; use a roll-back for that</source>
        <translation>Voltaria atrás de %1; use uma reversão para isso</translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) are not in it</source>
        <translation>
            <numerusform>%n commit no ar não está nela</numerusform>
            <numerusform>%n commits no ar não estão nela</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged from %1: %2</source>
        <translation>Divergiu de %1: %2</translation>
    </message>
    <message>
        <source>%1 (told by %2)</source>
        <translation>%1 (informado por %2)</translation>
    </message>
    <message>
        <source>Frozen until %1: %2</source>
        <translation>Congelado até %1: %2</translation>
    </message>
    <message>
        <source>Frozen until further notice: %1</source>
        <translation>Congelado até segunda ordem: %1</translation>
    </message>
    <message>
        <source>Within working hours</source>
        <translation>Dentro do horário de trabalho</translation>
    </message>
    <message>
        <source>Outside of working hours until %1</source>
        <translation>Fora do horário de trabalho até %1</translation>
    </message>
    <message>
        <source>The tag fits %1</source>
        <translation>A tag corresponde a %1</translation>
    </message>
    <message>
        <source>Only tags like %1 may go here, not “%2”</source>
        <translation>Só tags como %1 podem ir para cá, não “%2”</translation>
    </message>
    <message>
        <source>Whether the branch %1 has it cannot be known here</source>
        <translation>Não dá para saber aqui se está no branch %1</translation>
    </message>
    <message>
        <source>The branch %1 has it</source>
        <translation>Está no branch %1</translation>
    </message>
    <message>
        <source>The branch %1 does not have it</source>
        <translation>Não está no branch %1</translation>
    </message>
    <message>
        <source>Was live in %1</source>
        <translation>Já esteve no ar em %1</translation>
    </message>
    <message>
        <source>Was never live in %1, which comes before</source>
        <translation>Nunca esteve no ar em %1, que vem antes</translation>
    </message>
    <message>
        <source>There is no environment before this one to be proved in</source>
        <translation>Não há ambiente antes deste em que ela possa ser posta à prova</translation>
    </message>
    <message>
        <source>Must be live in %1 for %2 first; it never was</source>
        <translation>Precisa antes ficar no ar em %1 por %2; nunca ficou</translation>
    </message>
    <message>
        <source>Live in %1 for %2</source>
        <translation>No ar em %1 por %2</translation>
    </message>
    <message>
        <source>Live in %1 for %2 of the %3 that are asked for</source>
        <translation>No ar em %1 por %2 dos %3 exigidos</translation>
    </message>
    <message>
        <source>Not green for this commit: %1</source>
        <translation>Sem verde para este commit: %1</translation>
    </message>
    <message>
        <source>Still running for this commit: %1</source>
        <translation>Ainda em andamento para este commit: %1</translation>
    </message>
    <message>
        <source>No check is known for this commit</source>
        <translation>Nenhuma verificação é conhecida para este commit</translation>
    </message>
    <message>
        <source>No check “%1” is known for this commit</source>
        <translation>Nenhuma verificação “%1” é conhecida para este commit</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) green for this commit</source>
        <translation>
            <numerusform>%n verificação verde para este commit</numerusform>
            <numerusform>%n verificações verdes para este commit</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is green for this commit</source>
        <translation>“%1” está verde para este commit</translation>
    </message>
    <message>
        <source>Has release notes</source>
        <translation>Tem notas de versão</translation>
    </message>
    <message>
        <source>Has no release notes yet</source>
        <translation>Ainda não tem notas de versão</translation>
    </message>
    <message>
        <source>Nothing was published for it yet</source>
        <translation>Ainda não se publicou nada para ela</translation>
    </message>
    <message numerus="yes">
        <source>%n published file(s) have no digest to be recognised by</source>
        <translation>
            <numerusform>%n arquivo publicado não tem digest pelo qual ser reconhecido</numerusform>
            <numerusform>%n arquivos publicados não têm digest pelo qual ser reconhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published file(s) with a digest</source>
        <translation>
            <numerusform>%n arquivo publicado com digest</numerusform>
            <numerusform>%n arquivos publicados com digest</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk %1 of at most %2</source>
        <translation>Risco %1 de no máximo %2</translation>
    </message>
    <message>
        <source>Risk %1, over %2</source>
        <translation>Risco %1, acima de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more approval(s)</source>
        <translation>
            <numerusform>mais %n aprovação</numerusform>
            <numerusform>mais %n aprovações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>mais %n de %1</numerusform>
            <numerusform>mais %n de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The project</source>
        <translation>O projeto</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>O ambiente</translation>
    </message>
    <message>
        <source>The release&apos;s name</source>
        <translation>O nome da release</translation>
    </message>
    <message>
        <source>The commit</source>
        <translation>O commit</translation>
    </message>
    <message>
        <source>The commit&apos;s content</source>
        <translation>O conteúdo do commit</translation>
    </message>
    <message>
        <source>The set of rules of %1</source>
        <translation>O conjunto de regras de %1</translation>
    </message>
    <message>
        <source>What was published for it</source>
        <translation>O que foi publicado para ela</translation>
    </message>
    <message>
        <source>Nobody asked for its approval yet</source>
        <translation>Ninguém pediu a aprovação dela ainda</translation>
    </message>
    <message>
        <source>Rejected: approval %1</source>
        <translation>Rejeitada: aprovação %1</translation>
    </message>
    <message>
        <source>Approval %1 was used already; ask for a new one</source>
        <translation>A aprovação %1 já foi usada; peça uma nova</translation>
    </message>
    <message>
        <source>Approval %1 has expired; ask for a new one</source>
        <translation>A aprovação %1 expirou; peça uma nova</translation>
    </message>
    <message>
        <source>Approval %1 is void: what it was about has changed</source>
        <translation>A aprovação %1 está sem efeito: mudou aquilo de que ela tratava</translation>
    </message>
    <message>
        <source>%1 has changed since approval %2 was asked for; ask anew</source>
        <translation>%1 mudou desde que a aprovação %2 foi pedida; peça de novo</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>Precisa de %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Aprovada por %1</translation>
    </message>
    <message>
        <source>%1 must pass after it is asked for, and nobody asked yet</source>
        <translation>É preciso esperar %1 depois do pedido, e ninguém pediu ainda</translation>
    </message>
    <message>
        <source>The waiting time is over</source>
        <translation>O tempo de espera acabou</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Espera até %1</translation>
    </message>
    <message>
        <source>What its checks say</source>
        <translation>O que dizem as verificações</translation>
    </message>
    <message>
        <source>Who carries it, and with what parameters,</source>
        <translation>Quem a leva, e com que parâmetros,</translation>
    </message>
    <message>
        <source>The set of rules</source>
        <translation>O conjunto de regras</translation>
    </message>
    <message>
        <source>The repository</source>
        <translation>O repositório</translation>
    </message>
    <message>
        <source>The field “%1”</source>
        <translation>O campo “%1”</translation>
    </message>
    <message>
        <source>standing approval by %1: %2</source>
        <translation>aprovação prévia de %1: %2</translation>
    </message>
    <message>
        <source>standing approval by %1 does not cover it: %2</source>
        <translation>a aprovação prévia de %1 não a cobre: %2</translation>
    </message>
    <message>
        <source>%1 approved before their roles allowed it; they take it back and approve anew</source>
        <translation>Aprovação de %1 dada antes que os papéis a permitissem; é preciso retirá-la e aprovar de novo</translation>
    </message>
    <message>
        <source>Would go forward from %1, which is no roll-back; promote it for that</source>
        <translation>Avançaria a partir de %1, o que não é uma reversão; promova-a para isso</translation>
    </message>
    <message>
        <source>Which way it goes, and what would get lost, cannot be known: a commit is not in the repository here. Sync, or record what is live with its commit; then look again.</source>
        <translation>Não dá para saber em que direção ela vai nem o que se perderia: falta um commit no repositório daqui. Sincronize ou registre o que está no ar com o commit dele; depois olhe de novo.</translation>
    </message>
    <message>
        <source>Goes back to what was live here before</source>
        <translation>Volta ao que já esteve no ar aqui</translation>
    </message>
    <message>
        <source>Its risk cannot be judged here: what it changes is not known. Sync, then look again.</source>
        <translation>Não dá para avaliar o risco dela aqui: não se sabe o que ela muda. Sincronize e olhe de novo.</translation>
    </message>
    <message>
        <source>Still to be ticked: %1</source>
        <translation>Ainda por marcar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ticked by %1</source>
        <translation>
            <numerusform>%n item marcado por %1</numerusform>
            <numerusform>%n itens marcados por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval %1 does not stand, so its waiting time does not count; ask for a new one</source>
        <translation>A aprovação %1 não se sustenta, portanto o tempo de espera dela não conta; peça uma nova</translation>
    </message>
    <message>
        <source>%1 is not known: it was not asked.</source>
        <translation>%1 não é conhecido: não foi consultado.</translation>
    </message>
    <message>
        <source> (the override by %1 does not count: %2)</source>
        <translation> (a exceção de %1 não conta: %2)</translation>
    </message>
    <message>
        <source>%1; overridden by %2: %3</source>
        <translation>%1; contornado por %2: %3</translation>
    </message>
</context>
<context>
    <name>slipway::GitHub</name>
    <message>
        <source>“%1” is not the name of a repository on GitHub. Give the project its name there, in the form owner/name, in the connection.</source>
        <translation>“%1” não é o nome de um repositório no GitHub. Dê ao projeto, na conexão, o nome que ele tem lá, na forma dono/nome.</translation>
    </message>
    <message>
        <source>The server took the request but did not say what it started. Look at its page before trying again.</source>
        <translation>O servidor aceitou o pedido, mas não disse o que iniciou. Veja a página dele antes de tentar de novo.</translation>
    </message>
    <message>
        <source>A deployment needs a commit and an environment. Choose both.</source>
        <translation>Uma implantação precisa de um commit e de um ambiente. Escolha os dois.</translation>
    </message>
    <message>
        <source>GitHub starts workflows on a branch or a tag, not on a commit alone. Choose a tag or a branch that has the commit.</source>
        <translation>O GitHub inicia workflows em um branch ou em uma tag, não só em um commit. Escolha uma tag ou um branch que tenha o commit.</translation>
    </message>
    <message numerus="yes">
        <source>A workflow on GitHub takes at most %n input(s). Leave some out.</source>
        <translation>
            <numerusform>Um workflow no GitHub aceita no máximo %n entrada. Retire algumas.</numerusform>
            <numerusform>Um workflow no GitHub aceita no máximo %n entradas. Retire algumas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is at the commit %2 on GitHub and not at %3: it has moved. Nothing was started; choose again.</source>
        <translation>“%1” está no commit %2 no GitHub e não em %3: foi movido. Nada foi iniciado; escolha de novo.</translation>
    </message>
    <message>
        <source>GitHub does not let the account in use decide about “%1”. Ask one of its reviewers.</source>
        <translation>O GitHub não deixa a conta em uso decidir sobre “%1”. Peça a um dos revisores.</translation>
    </message>
    <message>
        <source>%1 was first and has rejected “%2”.</source>
        <translation>%1 foi mais rápido e rejeitou “%2”.</translation>
    </message>
    <message>
        <source>%1 was first and has approved “%2”.</source>
        <translation>%1 foi mais rápido e aprovou “%2”.</translation>
    </message>
    <message>
        <source>“%1” no longer waits for anybody: the run has ended, or its time is up.</source>
        <translation>“%1” não espera mais por ninguém: a execução terminou ou o prazo acabou.</translation>
    </message>
    <message>
        <source>The server&apos;s list goes on at another server, “%1”, where your token does not belong. Check the address of the connection.</source>
        <translation>A lista do servidor continua em outro servidor, “%1”, ao qual o seu token não pertence. Verifique o endereço da conexão.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a GitHub says. Is this the address of a GitHub, and is it of a version that is still maintained?</source>
        <translation>A resposta do servidor não é o que um GitHub diz. Este é o endereço de um GitHub, e a versão dele ainda é mantida?</translation>
    </message>
    <message>
        <source>GitHub has answered as much as this account may ask for in an hour. The sync goes on from here later.</source>
        <translation>O GitHub respondeu tudo o que esta conta pode pedir em uma hora. A sincronização continua daqui mais tarde.</translation>
    </message>
    <message>
        <source>%1 shows no environments to this token. Give it the right to read “Environments” and “Actions” (or the scope “repo”).</source>
        <translation>%1 não mostra ambientes a este token. Dê a ele o direito de ler “Environments” e “Actions” (ou o escopo “repo”).</translation>
    </message>
    <message>
        <source>%1 shows no deployments to this token. Give it the right to read “Deployments” (or the scope “repo_deployment”).</source>
        <translation>%1 não mostra implantações a este token. Dê a ele o direito de ler “Deployments” (ou o escopo “repo_deployment”).</translation>
    </message>
    <message>
        <source>%1 shows no workflow runs to this token, or has none. Give it the right to read “Actions” (or the scope “repo”).</source>
        <translation>%1 não mostra execuções de workflow a este token, ou não tem nenhuma. Dê a ele o direito de ler “Actions” (ou o escopo “repo”).</translation>
    </message>
    <message>
        <source>%1 shows no releases to this token. Give it the right to read “Contents” (or the scope “repo”).</source>
        <translation>%1 não mostra releases a este token. Dê a ele o direito de ler “Contents” (ou o escopo “repo”).</translation>
    </message>
    <message>
        <source>%1 shows no milestones to this token, or has none. Give it the right to read “Issues” (or the scope “repo”).</source>
        <translation>%1 não mostra marcos a este token, ou não tem nenhum. Dê a ele o direito de ler “Issues” (ou o escopo “repo”).</translation>
    </message>
    <message>
        <source>GitHub has no freezes; plan them in Slipway.</source>
        <translation>O GitHub não tem congelamentos; planeje-os no Slipway.</translation>
    </message>
    <message>
        <source>A release on GitHub needs a repository, in the form owner/name, and a tag. Give both.</source>
        <translation>Um release no GitHub precisa de um repositório, na forma dono/nome, e de uma tag. Informe os dois.</translation>
    </message>
    <message>
        <source>%1 has published a release for “%2” there already. Open that one to change it.</source>
        <translation>%1 já publicou lá um release para “%2”. Abra esse para alterá-lo.</translation>
    </message>
    <message>
        <source>The tag “%1” is at the commit %2 on GitHub and not at %3. Nothing was published; look at the tag first.</source>
        <translation>A tag “%1” está no commit %2 no GitHub e não em %3. Nada foi publicado; veja a tag primeiro.</translation>
    </message>
</context>
<context>
    <name>slipway::GitLab</name>
    <message>
        <source>The deployment no longer waits: GitLab now calls it “%1”. Nothing was decided; sync to see it.</source>
        <translation>O deployment não espera mais: o GitLab agora o chama de “%1”. Nada foi decidido; sincronize para ver.</translation>
    </message>
    <message>
        <source>%1 was first: GitLab now calls the deployment “%2”. Nothing was decided; sync to see it.</source>
        <translation>%1 chegou antes: o GitLab agora chama o deployment de “%2”. Nada foi decidido; sincronize para ver.</translation>
    </message>
    <message>
        <source>GitLab starts pipelines for a tag or a branch only. Name one that is at the commit.</source>
        <translation>O GitLab só inicia pipelines para uma tag ou um branch. Informe um que esteja no commit.</translation>
    </message>
    <message>
        <source>On the server “%1” is at %2, not at %3. Nothing was started; name a tag or branch that is at the commit.</source>
        <translation>No servidor “%1” está em %2, não em %3. Nada foi iniciado; informe uma tag ou um branch que esteja no commit.</translation>
    </message>
    <message>
        <source>This does not say which deployment waits. Sync the connection first.</source>
        <translation>Isto não diz qual deployment espera. Sincronize a conexão primeiro.</translation>
    </message>
    <message>
        <source>GitLab has no drafts: a release there can be seen at once. Publish it when it is ready.</source>
        <translation>O GitLab não tem rascunhos: uma release lá fica visível na hora. Publique-a quando estiver pronta.</translation>
    </message>
    <message>
        <source>A release on GitLab needs a tag. Name one.</source>
        <translation>Uma release no GitLab precisa de uma tag. Informe uma.</translation>
    </message>
    <message>
        <source>This GitLab or the project does not have it: its plan or version lacks it, or it is switched off.</source>
        <translation>Este GitLab ou o projeto não tem isso: falta no plano ou na versão, ou está desligado.</translation>
    </message>
    <message>
        <source>This account may not see it. Ask the project&apos;s maintainers.</source>
        <translation>Esta conta não pode ver isso. Peça aos mantenedores do projeto.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a GitLab says. Is this the address of a GitLab, and are the projects&apos; names right?</source>
        <translation>A resposta do servidor não é a de um GitLab. Este é o endereço de um GitLab, e os nomes dos projetos estão certos?</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>approved, job started</source>
        <translation>aprovado, job iniciado</translation>
    </message>
    <message numerus="yes">
        <source>approved, %n more needed</source>
        <translation>
            <numerusform>aprovado, falta mais %n</numerusform>
            <numerusform>aprovado, faltam mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>approved; whether its job was started is not known, look on GitLab</source>
        <translation>aprovado; não se sabe se o job dele foi iniciado, veja no GitLab</translation>
    </message>
</context>
<context>
    <name>slipway::GitService</name>
    <message>
        <source>“%1” has not been fetched yet. Synchronise the project first.</source>
        <translation>“%1” ainda não foi buscado. Sincronize o projeto antes.</translation>
    </message>
</context>
<context>
    <name>slipway::Gitea</name>
    <message>
        <source>A workflow is started by its file&apos;s name, for a tag or a branch. Name both.</source>
        <translation>Um workflow é iniciado pelo nome do seu arquivo, para uma tag ou um branch. Informe os dois.</translation>
    </message>
    <message>
        <source>The server did not start “%1”: its version cannot be told to, the workflow does not wait for it (workflow_dispatch), or this account may not.</source>
        <translation>O servidor não iniciou “%1”: a versão dele não aceita o pedido, o workflow não espera por isso (workflow_dispatch), ou esta conta não pode.</translation>
    </message>
    <message>
        <source>On the server “%1” is at %2, not at %3. Nothing was started; name a tag or branch that is at the commit.</source>
        <translation>No servidor “%1” está em %2, não em %3. Nada foi iniciado; informe uma tag ou um branch que esteja no commit.</translation>
    </message>
    <message>
        <source>A release needs a tag. Name one.</source>
        <translation>Uma release precisa de uma tag. Informe uma.</translation>
    </message>
    <message>
        <source>There is no project “%1” on the server, or this account may not see it: the server says the same of both. Check its name, OWNER/NAME, and that the token may read repositories.</source>
        <translation>Não há um projeto “%1” no servidor, ou esta conta não pode vê-lo: o servidor diz o mesmo dos dois casos. Confira o nome, DONO/NOME, e se o token pode ler repositórios.</translation>
    </message>
    <message>
        <source>This version has no list of workflow runs, or they are switched off: only commit statuses are read.</source>
        <translation>Esta versão não tem uma lista de execuções de workflows, ou elas estão desligadas: só os status dos commits são lidos.</translation>
    </message>
    <message>
        <source>It is switched off in the project, or this account may not see it.</source>
        <translation>Está desligado no projeto, ou esta conta não pode ver.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Gitea or Forgejo says. Is this the address of one, and are the projects written as OWNER/NAME?</source>
        <translation>A resposta do servidor não é a de um Gitea ou Forgejo. Este é o endereço de um deles, e os projetos estão escritos como DONO/NOME?</translation>
    </message>
</context>
<context>
    <name>slipway::GraphStripView</name>
    <message>
        <source>Where everything stands</source>
        <translation>Onde tudo está</translation>
    </message>
    <message>
        <source>%1 and %2 part at %3</source>
        <translation>%1 e %2 se separam em %3</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) to %1</source>
        <translation>
            <numerusform>%n commit até %1</numerusform>
            <numerusform>%n commits até %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>environment, version</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) on the way to %2</source>
        <translation>
            <numerusform>%1: %n commit a caminho de %2</numerusform>
            <numerusform>%1: %n commits a caminho de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: where they part</source>
        <translation>%1: onde se separam</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n commit(s) before they part</source>
        <translation>
            <numerusform>%1: %n commit antes de se separarem</numerusform>
            <numerusform>%1: %n commits antes de se separarem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: beside both, with %n commit(s) of its own</source>
        <translation>
            <numerusform>%1: ao lado de ambos, com %n commit próprio</numerusform>
            <numerusform>%1: ao lado de ambos, com %n commits próprios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its commit is unknown</source>
        <translation>%1: o commit é desconhecido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>names, how many commits</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::GuiOptions</name>
    <message>
        <source>Release dashboard</source>
        <translation>Painel de releases</translation>
    </message>
    <message>
        <source>A workspace (*.slipway or postgresql://…), or git repositories to look at.</source>
        <translation>Um espaço de trabalho (*.slipway ou postgresql://…) ou repositórios git para ver.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>O espaço de trabalho a abrir.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this run.</source>
        <translation>system, light, dark ou contrast, só desta vez.</translation>
    </message>
    <message>
        <source>The language, for this run.</source>
        <translation>O idioma, só desta vez.</translation>
    </message>
    <message>
        <source>Write every page as PNG into a folder and leave.</source>
        <translation>Gravar cada página como PNG em uma pasta e sair.</translation>
    </message>
    <message>
        <source>Only this page of a snapshot; repeatable.</source>
        <translation>Só esta página de um instantâneo; pode ser repetido.</translation>
    </message>
    <message>
        <source>Pixels a point in a snapshot, 1 or 2.</source>
        <translation>Pixels por ponto em um instantâneo, 1 ou 2.</translation>
    </message>
    <message>
        <source>The window&apos;s size in a snapshot.</source>
        <translation>O tamanho da janela em um instantâneo.</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. See slipway --help for what it takes.</source>
        <translation>--%1 não conhece “%2”. Veja em slipway --help o que ele aceita.</translation>
    </message>
</context>
<context>
    <name>slipway::HandingOn</name>
    <message>
        <source>A delegation needs to name who decides instead.</source>
        <translation>Uma delegação precisa dizer quem decide no lugar.</translation>
    </message>
    <message>
        <source>It waits for you already.</source>
        <translation>Isto já espera por você.</translation>
    </message>
    <message>
        <source>There is no signer “%1”. “signer list” shows who may decide.</source>
        <translation>Não existe o signatário “%1”. “signer list” mostra quem pode decidir.</translation>
    </message>
    <message>
        <source>This does not wait for you, so you cannot hand it on.</source>
        <translation>Isto não espera por você, portanto você não pode repassá-lo.</translation>
    </message>
    <message>
        <source>“%1” may not approve this: %2</source>
        <translation>“%1” não pode aprovar isto: %2</translation>
    </message>
    <message>
        <source>No approval of “%1” is missing here: they have decided, or no rule asks for somebody with their roles.</source>
        <translation>Aqui não falta nenhuma aprovação de “%1”: essa pessoa já decidiu, ou nenhuma regra pede alguém com os papéis dela.</translation>
    </message>
    <message>
        <source>It came to you from “%1”; hand it on to somebody else, or decide.</source>
        <translation>Isto veio de “%1” para você; repasse a outra pessoa ou decida.</translation>
    </message>
</context>
<context>
    <name>slipway::HeadMemory</name>
    <message>
        <source>How far the ledger goes could not be remembered in “%1”. Check the folder and the space left.</source>
        <translation>Não foi possível guardar em “%1” até onde vai o livro de registro. Verifique a pasta e o espaço livre.</translation>
    </message>
</context>
<context>
    <name>slipway::History</name>
    <message>
        <source>The repository “%1” belongs to another user. If you trust it, allow it with “git config --global --add safe.directory” and its path.</source>
        <translation>O repositório “%1” pertence a outro usuário. Se você confia nele, permita-o com “git config --global --add safe.directory” e o caminho dele.</translation>
    </message>
    <message>
        <source>“%1” is not a git repository. Choose the folder that holds “.git”.</source>
        <translation>“%1” não é um repositório git. Escolha a pasta que contém “.git”.</translation>
    </message>
    <message>
        <source>The git repository “%1” cannot be opened: it is damaged or uses a newer format. Check it with “git fsck”.</source>
        <translation>O repositório git “%1” não pode ser aberto: está danificado ou usa um formato mais novo. Verifique-o com “git fsck”.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check the project&apos;s repository.</source>
        <translation>A pasta “%1” não existe. Verifique o repositório do projeto.</translation>
    </message>
    <message>
        <source>The repository “%1” uses SHA-256 object names, which Slipway cannot read yet. Use a clone in the SHA-1 format.</source>
        <translation>O repositório “%1” usa nomes de objeto SHA-256, que o Slipway ainda não lê. Use um clone no formato SHA-1.</translation>
    </message>
    <message>
        <source>The changed files of “%1” cannot be read. Check the repository with “git fsck”.</source>
        <translation>Os arquivos mudados de “%1” não podem ser lidos. Verifique o repositório com “git fsck”.</translation>
    </message>
    <message>
        <source>The repository “%1” has no commit %2. Fetch it and try again.</source>
        <translation>O repositório “%1” não tem o commit %2. Busque-o e tente de novo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The git repository lacks commits that its history needs. Check it with “git fsck”, or clone it again.</source>
        <translation>Faltam no repositório git commits de que a história precisa. Verifique-o com “git fsck” ou clone-o de novo.</translation>
    </message>
    <message>
        <source>The git repository is damaged: a commit descends from itself. Clone it again.</source>
        <translation>O repositório git está danificado: um commit descende de si mesmo. Clone-o de novo.</translation>
    </message>
    <message>
        <source>The objects of the repository “%1” cannot be read. Check it with “git fsck”.</source>
        <translation>Os objetos do repositório “%1” não podem ser lidos. Verifique-o com “git fsck”.</translation>
    </message>
    <message>
        <source>“%1” is a file in neither of the two commits.</source>
        <translation>“%1” não é um arquivo em nenhum dos dois commits.</translation>
    </message>
    <message>
        <source>What changed in “%1” cannot be read. Check the repository with “git fsck”.</source>
        <translation>O que mudou em “%1” não pode ser lido. Verifique o repositório com “git fsck”.</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryFacet</name>
    <message>
        <source>During a freeze</source>
        <translation>Durante um congelamento</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Li&amp;mpar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Version, commit, person…</source>
        <translation>Versão, commit, pessoa…</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>Nenhum filtro guardado ainda</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Kep&amp;t filters</source>
        <translation>&amp;Filtros guardados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryPage</name>
    <message>
        <source>Nothing was deployed yet</source>
        <translation>Nada foi implantado ainda</translation>
    </message>
    <message>
        <source>Connect a CI server to see its deployments, or record one by hand.</source>
        <translation>Conecte um servidor de CI para ver as implantações dele ou registre uma à mão.</translation>
    </message>
    <message>
        <source>Record deployment…</source>
        <translation>Registrar implantação…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Everything that was ever deployed</source>
        <translation>Tudo o que já foi implantado</translation>
    </message>
    <message>
        <source>No deployment fits this filter</source>
        <translation>Nenhuma implantação passa neste filtro</translation>
    </message>
    <message>
        <source>&amp;Record deployment…</source>
        <translation>&amp;Registrar implantação…</translation>
    </message>
    <message>
        <source>What was live when</source>
        <translation>O que estava no ar e quando</translation>
    </message>
    <message>
        <source>The table above says the same in words.</source>
        <translation>A tabela acima diz o mesmo em palavras.</translation>
    </message>
    <message>
        <source>The deployment is on the clipboard.</source>
        <translation>A implantação está na área de transferência.</translation>
    </message>
    <message>
        <source>Nothing whose commit is known was live there before.</source>
        <translation>Antes não havia lá nada cujo commit seja conhecido.</translation>
    </message>
    <message>
        <source>What was live when: %1</source>
        <translation>O que estava no ar e quando: %1</translation>
    </message>
    <message>
        <source>nothing was to go in</source>
        <translation>nada devia entrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s) are on the clipboard as a Markdown table.</source>
        <translation>
            <numerusform>%Ln implantação está na área de transferência como tabela Markdown.</numerusform>
            <numerusform>%Ln implantações estão na área de transferência como tabela Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact of %1 %2 in %3</source>
        <translation>Impacto de %1 %2 em %3</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>It is kept for you alone, on this machine, for this workspace.</source>
        <translation>Fica guardado só para você, nesta máquina, para este espaço de trabalho.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colu&amp;nas</translation>
    </message>
    <message>
        <source>Nothing had been deployed yet</source>
        <translation>Nada havia sido implantado ainda</translation>
    </message>
    <message>
        <source>At the moment that is shown nothing had been deployed anywhere.</source>
        <translation>No momento mostrado, nada havia sido implantado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Agru&amp;par</translation>
    </message>
    <message>
        <source>Gr&amp;oup: by day</source>
        <translation>Agru&amp;par: por dia</translation>
    </message>
    <message>
        <source>Gr&amp;oup: by release</source>
        <translation>Agru&amp;par: por release</translation>
    </message>
    <message>
        <source>Puts headings over the deployments</source>
        <translation>Põe títulos acima das implantações</translation>
    </message>
    <message>
        <source>Only thes&amp;e days in the table</source>
        <translation>Só &amp;estes dias na tabela</translation>
    </message>
    <message>
        <source>The table shows the days that the time line shows</source>
        <translation>A tabela mostra os dias que a linha do tempo mostra</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
        <source>What was live when, as a PNG or SVG file</source>
        <translation>O que estava no ar e quando, como arquivo PNG ou SVG</translation>
    </message>
    <message>
        <source>Headings go with the newest first: sort by When</source>
        <translation>Títulos só existem com os mais recentes primeiro: ordene por “Quando”</translation>
    </message>
    <message>
        <source>&amp;One list</source>
        <comment>in a menu</comment>
        <translation>Uma &amp;só lista</translation>
    </message>
    <message>
        <source>Group by &amp;day</source>
        <comment>in a menu</comment>
        <translation>Agrupar por &amp;dia</translation>
    </message>
    <message>
        <source>Group by &amp;release</source>
        <comment>in a menu</comment>
        <translation>Agrupar por &amp;release</translation>
    </message>
</context>
<context>
    <name>slipway::HistorySorting</name>
    <message numerus="yes">
        <source>%Ln deployment(s), oldest first</source>
        <translation>
            <numerusform>%Ln implantação, da mais antiga à mais nova</numerusform>
            <numerusform>%Ln implantações, da mais antiga à mais nova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s), newest first</source>
        <translation>
            <numerusform>%Ln implantação, da mais nova à mais antiga</numerusform>
            <numerusform>%Ln implantações, da mais nova à mais antiga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s) by “%1”, ascending</source>
        <translation>
            <numerusform>%Ln implantação por “%1”, em ordem crescente</numerusform>
            <numerusform>%Ln implantações por “%1”, em ordem crescente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment(s) by “%1”, descending</source>
        <translation>
            <numerusform>%Ln implantação por “%1”, em ordem decrescente</numerusform>
            <numerusform>%Ln implantações por “%1”, em ordem decrescente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Ordenado por “%1”, em ordem crescente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Ordenado por “%1”, em ordem decrescente</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <comment>in a menu</comment>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>in a menu</comment>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <comment>in a menu</comment>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <comment>in a menu</comment>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <comment>in a menu</comment>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <comment>in a menu</comment>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <comment>in a menu</comment>
        <translation>Que&amp;m</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <comment>in a menu</comment>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>&amp;Took</source>
        <comment>in a menu</comment>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <comment>in the menu of columns</comment>
        <translation>Or&amp;denar por</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <comment>in a menu</comment>
        <translation>&amp;Crescente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <comment>in a menu</comment>
        <translation>Dec&amp;rescente</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryTable</name>
    <message>
        <source>Deployments</source>
        <translation>Implantações</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copiar como tabela &amp;Markdown</translation>
    </message>
</context>
<context>
    <name>slipway::HttpClient</name>
    <message>
        <source>Something went wrong inside Slipway. Please report it.</source>
        <translation>Algo deu errado dentro do Slipway. Por favor, relate.</translation>
    </message>
    <message>
        <source>%1 names an address at %2 to continue with. Nothing is sent there: a token belongs to one server only.</source>
        <translation>%1 manda continuar em um endereço de %2. Nada é enviado para lá: um token pertence a um único servidor.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” holds none or cannot be read. Give a PEM file with --ca.</source>
        <translation>O arquivo de certificados “%1” não contém nenhum ou não pode ser lido. Informe um arquivo PEM com --ca.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 sends the request on to another address. What changes something is not sent twice: correct the address of the connection.</source>
        <translation>%1 encaminha o pedido a outro endereço. O que muda algo não é enviado duas vezes: corrija o endereço da conexão.</translation>
    </message>
    <message>
        <source>%1 sends requests round in a circle. Check the address of the connection.</source>
        <translation>%1 faz os pedidos andarem em círculo. Verifique o endereço da conexão.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached within %n second(s). Check the address, the network and that the server is running.</source>
        <translation>
            <numerusform>%1 não respondeu em %n segundo. Verifique o endereço, a rede e se o servidor está rodando.</numerusform>
            <numerusform>%1 não respondeu em %n segundos. Verifique o endereço, a rede e se o servidor está rodando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the request and said nothing for %n second(s). It may be overloaded; try again later.</source>
        <translation>
            <numerusform>%1 aceitou o pedido e não disse nada por %n segundo. Pode estar sobrecarregado; tente mais tarde.</numerusform>
            <numerusform>%1 aceitou o pedido e não disse nada por %n segundos. Pode estar sobrecarregado; tente mais tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not finish its answer within %n second(s). It or the network is too slow; try again later.</source>
        <translation>
            <numerusform>%1 não terminou a resposta em %n segundo. O servidor ou a rede está lento demais; tente mais tarde.</numerusform>
            <numerusform>%1 não terminou a resposta em %n segundos. O servidor ou a rede está lento demais; tente mais tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 is longer than %n MiB and was not read. Is this the address of a CI server?</source>
        <translation>
            <numerusform>A resposta de %1 tem mais de %n MiB e não foi lida. Este é o endereço de um servidor de CI?</numerusform>
            <numerusform>A resposta de %1 tem mais de %n MiB e não foi lida. Este é o endereço de um servidor de CI?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 was cut off or is damaged. Nothing of it was used; try again.</source>
        <translation>A resposta de %1 foi cortada ou está danificada. Nada dela foi usado; tente de novo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted (%2), so nothing was sent. If your company has its own authority, give its file with --ca.</source>
        <translation>O certificado de %1 não é confiável (%2), então nada foi enviado. Se sua empresa tem autoridade própria, informe o arquivo dela com --ca.</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the address of the connection, and the network.</source>
        <translation>Não existe um servidor chamado %1. Verifique o endereço da conexão e a rede.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The server is probably not running, or the port is wrong.</source>
        <translation>%1 recusa a conexão. O servidor provavelmente não está rodando ou a porta está errada.</translation>
    </message>
    <message>
        <source>%1 ended the connection in the middle of its answer. Nothing of it was used; try again.</source>
        <translation>%1 encerrou a conexão no meio da resposta. Nada dela foi usado; tente de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the network and try again.</source>
        <translation>A conexão com %1 falhou. Verifique a rede e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is asked too often at the moment. Wait a minute before the next try.</source>
        <translation>%1 está recebendo pedidos demais no momento. Espere um minuto antes de tentar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is asked too often and wants to be left alone for %n minute(s). Try again then.</source>
        <translation>
            <numerusform>%1 está recebendo pedidos demais e quer uma pausa de %n minuto. Tente depois disso.</numerusform>
            <numerusform>%1 está recebendo pedidos demais e quer uma pausa de %n minutos. Tente depois disso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not accept the user name or token. Give the connection a valid one.</source>
        <translation>%1 não aceitou o nome de usuário ou o token. Dê à conexão um válido.</translation>
    </message>
    <message>
        <source>%1 does not allow this to the account in use. Ask for the right, or use another token.</source>
        <translation>%1 não permite isto à conta em uso. Peça a permissão ou use outro token.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password.</source>
        <translation>O proxy no caminho até %1 quer um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>%1 knows nothing of what was asked for. Check the address and the names in the connection.</source>
        <translation>%1 não conhece o que foi pedido. Verifique o endereço e os nomes na conexão.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2). Try again later, or tell those who run it.</source>
        <translation>%1 está com um problema próprio (HTTP %2). Tente mais tarde ou avise quem cuida dele.</translation>
    </message>
    <message>
        <source>%1 did not accept the request (HTTP %2). Its version may differ from what Slipway knows.</source>
        <translation>%1 não aceitou o pedido (HTTP %2). A versão dele pode ser diferente da que o Slipway conhece.</translation>
    </message>
    <message>
        <source>%1 answered with a page instead of data. Check the address of the connection, and whether the server first wants a sign-in.</source>
        <translation>%1 respondeu com uma página em vez de dados. Verifique o endereço da conexão e se o servidor exige login antes.</translation>
    </message>
    <message>
        <source>%1 answered with nothing at all. Nothing was changed; try again.</source>
        <translation>%1 respondeu com nada. Nada foi mudado; tente de novo.</translation>
    </message>
    <message>
        <source>The answer of %1 is damaged or cut off. Nothing of it was used; try again.</source>
        <translation>A resposta de %1 está danificada ou cortada. Nada dela foi usado; tente de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before it answered. Whether it did what was asked is not known: look there before trying again.</source>
        <translation>A conexão com %1 terminou antes da resposta. Não se sabe se o pedido foi atendido: verifique lá antes de tentar de novo.</translation>
    </message>
    <message>
        <source>%1 ended the connection before it answered. It may be overloaded, or want a certificate of Slipway&apos;s own, which it has none of.</source>
        <translation>%1 encerrou a conexão antes de responder. O servidor pode estar sobrecarregado ou exigir um certificado próprio do Slipway, que não tem nenhum.</translation>
    </message>
    <message>
        <source>%1 offers no secure way to talk, so nothing was sent: it is asked with TLS 1.2 or later only. Those who run it can switch that on.</source>
        <translation>%1 não oferece um meio seguro de conversar, portanto nada foi enviado: só se consulta com TLS 1.2 ou mais recente. Quem o administra pode ativar isso.</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 A resposta diz: %2</translation>
    </message>
</context>
<context>
    <name>slipway::HttpRules</name>
    <message>
        <source>“%1” is not the address of a server. Write it as https://ci.example.org.</source>
        <translation>“%1” não é o endereço de um servidor. Escreva-o como https://ci.example.org.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Leave them out and give them with --user and --token-env or --token-stdin.</source>
        <translation>O endereço contém um nome de usuário ou uma senha. Retire-os e informe-os com --user e --token-env ou --token-stdin.</translation>
    </message>
    <message>
        <source>%1 sends requests on to a place that is no web address. Check the address of the connection.</source>
        <translation>%1 encaminha os pedidos a algo que não é um endereço web. Verifique o endereço da conexão.</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, where your token does not belong. If the server has moved, change the address of the connection.</source>
        <translation>%1 encaminha os pedidos a %2, onde o seu token não tem lugar. Se o servidor mudou, altere o endereço da conexão.</translation>
    </message>
</context>
<context>
    <name>slipway::ImpactChart</name>
    <message>
        <source>%1 before and after</source>
        <translation>%1 antes e depois</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>threshold, %1</source>
        <translation>limiar, %1</translation>
    </message>
    <message>
        <source>the deployment</source>
        <translation>a implantação</translation>
    </message>
</context>
<context>
    <name>slipway::ImpactListModel</name>
    <message>
        <source>Better</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pior</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>O que é monitorado</translation>
    </message>
    <message>
        <source>It got</source>
        <translation>Ficou</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Beyond the threshold</source>
        <translation>Além do limiar</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 antes, %2 depois</translation>
    </message>
</context>
<context>
    <name>slipway::ImpactValueModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>depois dela</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>antes dela</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>além</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
</context>
<context>
    <name>slipway::ImpactView</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Numbers that are watched</source>
        <translation>Números monitorados</translation>
    </message>
    <message>
        <source>Values of the chosen number</source>
        <translation>Valores do número escolhido</translation>
    </message>
    <message>
        <source>Values as a &amp;table</source>
        <translation>Valores em &amp;tabela</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Consultar de &amp;novo</translation>
    </message>
    <message>
        <source>Asking again…</source>
        <translation>Consultando de novo…</translation>
    </message>
    <message>
        <source>Asking what is watched there…</source>
        <translation>Consultando o que é monitorado lá…</translation>
    </message>
    <message>
        <source>Nothing watches %1 in %2</source>
        <translation>Nada monitora %1 em %2</translation>
    </message>
    <message>
        <source>Deployed %1; asked %2.</source>
        <translation>Implantado em %1; consultado em %2.</translation>
    </message>
    <message>
        <source>As it was %1.</source>
        <translation>Como era em %1.</translation>
    </message>
    <message>
        <source>The impact cannot be read</source>
        <translation>Não foi possível ler o impacto</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>T&amp;entar de novo</translation>
    </message>
    <message>
        <source>There are no values to show.</source>
        <translation>Não há valores para mostrar.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
        <source>Name a Prometheus and what it is asked: its values are shown before and after each deployment there.</source>
        <translation>Indique um Prometheus e o que consultar nele: os valores são mostrados antes e depois de cada implantação lá.</translation>
    </message>
    <message>
        <source>&amp;Watch it…</source>
        <translation>&amp;Monitorar…</translation>
    </message>
</context>
<context>
    <name>slipway::IncidentDialog</name>
    <message>
        <source>Any of production</source>
        <translation>Qualquer um de produção</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>Checkout fails for one in ten</source>
        <translation>O checkout falha para um em cada dez</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>Já &amp;terminou</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>Registrar um incidente</translation>
    </message>
    <message>
        <source>It belongs to the last deployment before it began, and counts in the metrics. It stands in the ledger with your name.</source>
        <translation>Pertence à última implantação antes de ele começar e conta nas métricas. Fica no livro de registro com o seu nome.</translation>
    </message>
    <message>
        <source>&amp;What went wrong</source>
        <translation>&amp;O que deu errado</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation>&amp;Começou em</translation>
    </message>
    <message>
        <source>O&amp;ver at</source>
        <translation>Ter&amp;minou em</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Optional: where more is written about it</source>
        <translation>Opcional: onde há mais escrito sobre ele</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Say in a few words what went wrong.</source>
        <translation>Diga em poucas palavras o que deu errado.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Escolha um projeto.</translation>
    </message>
    <message>
        <source>It cannot be over before it began.</source>
        <translation>Ele não pode ter terminado antes de começar.</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Um link começa com https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>slipway::IncidentStore</name>
    <message>
        <source>There is no incident number %1. `incident list` shows them.</source>
        <translation>Não existe o incidente número %1. `incident list` mostra os que há.</translation>
    </message>
</context>
<context>
    <name>slipway::Jenkins</name>
    <message>
        <source>The build no longer waits: somebody else was first, or it was stopped. Nothing was decided; sync to see it.</source>
        <translation>O build não espera mais: outra pessoa chegou antes, ou ele foi parado. Nada foi decidido; sincronize para ver.</translation>
    </message>
    <message>
        <source>Name the job that is to be started.</source>
        <translation>Informe o job que deve ser iniciado.</translation>
    </message>
    <message>
        <source>The job “%1” has no parameter “%2”. Nothing was started.</source>
        <translation>O job “%1” não tem o parâmetro “%2”. Nada foi iniciado.</translation>
    </message>
    <message>
        <source>The job “%1” is switched off on the server. Nothing was started.</source>
        <translation>O job “%1” está desligado no servidor. Nada foi iniciado.</translation>
    </message>
    <message>
        <source>This account may not start “%1”. Ask for the right to build it.</source>
        <translation>Esta conta não pode iniciar “%1”. Peça o direito de executá-lo.</translation>
    </message>
    <message>
        <source>The server took the request but did not say what it started. Look at its page before trying again.</source>
        <translation>O servidor aceitou o pedido, mas não disse o que iniciou. Veja a página dele antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The build of “%1” was withdrawn before it began.</source>
        <translation>O build de “%1” foi retirado antes de começar.</translation>
    </message>
    <message>
        <source>This account may not stop builds there. Ask for the right to.</source>
        <translation>Esta conta não pode parar builds lá. Peça esse direito.</translation>
    </message>
    <message>
        <source>The server no longer has that build.</source>
        <translation>O servidor não tem mais esse build.</translation>
    </message>
    <message>
        <source>This does not say which build waits. Sync the connection first.</source>
        <translation>Isto não diz qual build espera. Sincronize a conexão primeiro.</translation>
    </message>
    <message>
        <source>The build asks for values too. Answer it on the server&apos;s own page.</source>
        <translation>O build também pede valores. Responda na página do próprio servidor.</translation>
    </message>
    <message>
        <source>This account may not decide this. Ask those whom the pipeline names, or use theirs.</source>
        <translation>Esta conta não pode decidir isto. Peça a quem o pipeline nomeia, ou use a conta dessa pessoa.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what a Jenkins says. Is this the address of a Jenkins, without anything behind it?</source>
        <translation>A resposta do servidor não é a de um Jenkins. Este é o endereço de um Jenkins, sem nada depois?</translation>
    </message>
</context>
<context>
    <name>slipway::Keyring</name>
    <message>
        <source>The system&apos;s keyring holds no token for this. Add the connection again with --token-stdin.</source>
        <translation>O chaveiro do sistema não tem um token para isto. Adicione a conexão de novo com --token-stdin.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not open. Unlock it and try again, or keep the token in an environment variable (--token-env).</source>
        <translation>O chaveiro do sistema não abriu. Desbloqueie-o e tente de novo ou guarde o token em uma variável de ambiente (--token-env).</translation>
    </message>
    <message>
        <source>There is no keyring to keep the token in, and Slipway keeps it nowhere else. Start one (for example gnome-keyring or KWallet), or name an environment variable that holds the token (--token-env), or use no token (--no-token).</source>
        <translation>Não há chaveiro para guardar o token, e o Slipway não o guarda em outro lugar. Inicie um (por exemplo gnome-keyring ou KWallet), indique uma variável de ambiente com o token (--token-env) ou não use token (--no-token).</translation>
    </message>
</context>
<context>
    <name>slipway::Ledger</name>
    <message>
        <source>An entry of the ledger must say who did what, and when. Nothing was changed.</source>
        <translation>Uma entrada do livro de registro deve dizer quem fez o quê, e quando. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Falta a entrada %1.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation>A entrada %1 não segue da anterior.</translation>
    </message>
    <message>
        <source>What entry %1 says was changed.</source>
        <translation>O que a entrada %1 diz foi alterado.</translation>
    </message>
    <message>
        <source>Entry %1 was changed: its time, person or kind does not fit its hash.</source>
        <translation>A entrada %1 foi alterada: o horário, a pessoa ou o tipo não confere com o hash.</translation>
    </message>
    <message>
        <source>The ledger ends at entry %1, but it once went up to entry %2.</source>
        <translation>O livro de registro termina na entrada %1, mas já chegou até a entrada %2.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one the ledger last ended with.</source>
        <translation>A entrada %1 não é aquela com que o livro de registro terminou da última vez.</translation>
    </message>
    <message>
        <source>The ledger has lost its end, so nothing can be added to it. Nothing was changed. Restore the workspace from a backup.</source>
        <translation>O livro de registro perdeu o fim, portanto nada pode ser acrescentado a ele. Nada foi mudado. Restaure o espaço de trabalho de um backup.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Não existe a entrada %1.</translation>
    </message>
    <message>
        <source>The text of entry %1 was taken out already.</source>
        <translation>O texto da entrada %1 já foi retirado.</translation>
    </message>
    <message>
        <source>Entry %1 says who may sign, or what was taken out; signatures rest on it, so its text stays.</source>
        <translation>A entrada %1 diz quem pode assinar ou o que foi retirado; assinaturas se apoiam nela, portanto o texto dela permanece.</translation>
    </message>
    <message>
        <source>The text of entry %1 was taken out, and no entry says so.</source>
        <translation>O texto da entrada %1 foi retirado, e nenhuma entrada diz isso.</translation>
    </message>
    <message>
        <source>Entry %1 says that the text of entry %2 was taken out, which is not so.</source>
        <translation>A entrada %1 diz que o texto da entrada %2 foi retirado, o que não é verdade.</translation>
    </message>
    <message>
        <source>Who signed entry %1 had seen entries that were not there yet.</source>
        <translation>Quem assinou a entrada %1 tinha visto entradas que ainda não existiam.</translation>
    </message>
    <message>
        <source>the anchor of %1</source>
        <translation>a âncora de %1</translation>
    </message>
    <message>
        <source>this machine on %1</source>
        <translation>esta máquina em %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are not the ones that %3 saw: they were written anew.</source>
        <translation>As entradas %1 a %2 não são as que %3 viu: foram reescritas.</translation>
    </message>
    <message>
        <source>The ledger ends at entry %1, but %3 saw it go up to entry %2: %4 entries are gone.</source>
        <translation>O livro de registro termina na entrada %1, mas %3 o viu chegar até a entrada %2: %4 entradas sumiram.</translation>
    </message>
    <message>
        <source>Who signed entry %1 had seen another entry %2 than the one there is now.</source>
        <translation>Quem assinou a entrada %1 tinha visto outra entrada %2, não a que existe agora.</translation>
    </message>
    <message>
        <source>The workspace does not say how its ledger ends: entries may be gone.</source>
        <translation>O espaço de trabalho não diz como termina o livro de registro dele: podem ter sumido entradas.</translation>
    </message>
    <message>
        <source>The text of entry %1 is gone, and signatures rest on it: it may have been a revocation. Nothing is judged without it. “audit verify” shows more; restore the workspace from a backup.</source>
        <translation>O texto da entrada %1 sumiu, e assinaturas se apoiam nele: pode ter sido uma revogação. Nada é julgado sem ele. “audit verify” mostra mais; restaure o espaço de trabalho de um backup.</translation>
    </message>
</context>
<context>
    <name>slipway::LedgerListModel</name>
    <message>
        <source>approval requested</source>
        <translation>aprovação pedida</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>adiado</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>decisão retirada</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>deployment recorded</source>
        <translation>implantação registrada</translation>
    </message>
    <message>
        <source>deployments imported</source>
        <translation>implantações importadas</translation>
    </message>
    <message>
        <source>project added</source>
        <translation>projeto adicionado</translation>
    </message>
    <message>
        <source>project removed</source>
        <translation>projeto removido</translation>
    </message>
    <message>
        <source>environment added</source>
        <translation>ambiente adicionado</translation>
    </message>
    <message>
        <source>environment removed</source>
        <translation>ambiente removido</translation>
    </message>
    <message>
        <source>connection added</source>
        <translation>conexão adicionada</translation>
    </message>
    <message>
        <source>connection rules changed</source>
        <translation>regras da conexão alteradas</translation>
    </message>
    <message>
        <source>workspace made</source>
        <translation>espaço de trabalho criado</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>decision handed on</source>
        <translation>decisão repassada</translation>
    </message>
    <message>
        <source>approval void</source>
        <translation>aprovação sem efeito</translation>
    </message>
    <message>
        <source>deployment updated</source>
        <translation>implantação atualizada</translation>
    </message>
    <message>
        <source>connection removed</source>
        <translation>conexão removida</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>project, version, environment</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>approval open again</source>
        <translation>aprovação aberta de novo</translation>
    </message>
    <message>
        <source>signer added</source>
        <translation>signatário adicionado</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>chave revogada</translation>
    </message>
    <message>
        <source>roles changed</source>
        <translation>papéis alterados</translation>
    </message>
    <message>
        <source>anchor chosen</source>
        <translation>âncora escolhida</translation>
    </message>
    <message>
        <source>text taken out</source>
        <translation>texto retirado</translation>
    </message>
    <message>
        <source>configuration rules changed</source>
        <translation>regras de configuração alteradas</translation>
    </message>
    <message>
        <source>connection changed</source>
        <translation>conexão alterada</translation>
    </message>
    <message>
        <source>environment moved</source>
        <translation>ambiente movido</translation>
    </message>
    <message>
        <source>rules written</source>
        <translation>regras escritas</translation>
    </message>
    <message>
        <source>decided at a server</source>
        <translation>decidido em um servidor</translation>
    </message>
    <message>
        <source>freeze begun</source>
        <translation>congelamento iniciado</translation>
    </message>
    <message>
        <source>freeze ended</source>
        <translation>congelamento encerrado</translation>
    </message>
    <message>
        <source>release held</source>
        <translation>release retida</translation>
    </message>
    <message>
        <source>hold ended</source>
        <translation>retenção encerrada</translation>
    </message>
    <message>
        <source>marked bad</source>
        <translation>marcada como ruim</translation>
    </message>
    <message>
        <source>marked good again</source>
        <translation>marcada como boa de novo</translation>
    </message>
    <message>
        <source>carrier named</source>
        <translation>portador indicado</translation>
    </message>
    <message>
        <source>carrier forgotten</source>
        <translation>portador esquecido</translation>
    </message>
    <message>
        <source>promotion decided</source>
        <translation>promoção decidida</translation>
    </message>
    <message>
        <source>promotion begun</source>
        <translation>promoção iniciada</translation>
    </message>
    <message>
        <source>promotion ended</source>
        <translation>promoção encerrada</translation>
    </message>
    <message>
        <source>promotion failed</source>
        <translation>promoção falhou</translation>
    </message>
    <message>
        <source>promotion unsure</source>
        <translation>promoção incerta</translation>
    </message>
    <message>
        <source>%1, self-attested</source>
        <translation>%1, autodeclarado</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, assinado</translation>
    </message>
    <message>
        <source>began to publish notes</source>
        <translation>publicação de notas iniciada</translation>
    </message>
    <message>
        <source>published notes</source>
        <translation>notas publicadas</translation>
    </message>
    <message>
        <source>could not publish notes</source>
        <translation>publicação de notas falhou</translation>
    </message>
    <message>
        <source>source of alerts set</source>
        <translation>fonte de alertas definida</translation>
    </message>
    <message>
        <source>source of alerts removed</source>
        <translation>fonte de alertas removida</translation>
    </message>
    <message>
        <source>change proposed</source>
        <translation>mudança proposta</translation>
    </message>
    <message>
        <source>change confirmed</source>
        <translation>mudança confirmada</translation>
    </message>
    <message>
        <source>change withdrawn</source>
        <translation>mudança retirada</translation>
    </message>
    <message>
        <source>checklist item ticked</source>
        <translation>item do checklist marcado</translation>
    </message>
    <message>
        <source>checklist tick taken back</source>
        <translation>marcação do checklist desfeita</translation>
    </message>
    <message>
        <source>environment changed</source>
        <translation>ambiente alterado</translation>
    </message>
    <message>
        <source>evidence made</source>
        <translation>evidências geradas</translation>
    </message>
    <message>
        <source>word kept for a server</source>
        <translation>decisão guardada para um servidor</translation>
    </message>
    <message>
        <source>kept word dropped</source>
        <translation>decisão guardada descartada</translation>
    </message>
    <message>
        <source>login let in</source>
        <translation>login admitido</translation>
    </message>
    <message>
        <source>login shut out</source>
        <translation>login barrado</translation>
    </message>
    <message>
        <source>rules taken away</source>
        <translation>regras retiradas</translation>
    </message>
    <message>
        <source>incident opened</source>
        <translation>incidente aberto</translation>
    </message>
    <message>
        <source>incident linked</source>
        <translation>incidente vinculado</translation>
    </message>
    <message>
        <source>incident removed</source>
        <translation>incidente removido</translation>
    </message>
    <message>
        <source>incident open again</source>
        <translation>incidente aberto de novo</translation>
    </message>
    <message>
        <source>incident over</source>
        <translation>incidente terminado</translation>
    </message>
    <message>
        <source>incident changed</source>
        <translation>incidente alterado</translation>
    </message>
    <message>
        <source>monitor set</source>
        <translation>monitor definido</translation>
    </message>
    <message>
        <source>monitor removed</source>
        <translation>monitor removido</translation>
    </message>
    <message>
        <source>freeze overridden</source>
        <translation>congelamento contornado</translation>
    </message>
    <message>
        <source>override taken back</source>
        <translation>exceção retirada</translation>
    </message>
    <message>
        <source>address of the version set</source>
        <translation>endereço da versão definido</translation>
    </message>
    <message>
        <source>address of the version removed</source>
        <translation>endereço da versão removido</translation>
    </message>
    <message>
        <source>project changed</source>
        <translation>projeto alterado</translation>
    </message>
    <message>
        <source>promotion settled by a person</source>
        <translation>promoção esclarecida por uma pessoa</translation>
    </message>
    <message>
        <source>slot recorded</source>
        <translation>slot registrado</translation>
    </message>
    <message>
        <source>slot switched</source>
        <translation>slot trocado</translation>
    </message>
    <message>
        <source>slot removed</source>
        <translation>slot removido</translation>
    </message>
    <message>
        <source>standing approval given</source>
        <translation>aprovação prévia dada</translation>
    </message>
    <message>
        <source>standing approval ended</source>
        <translation>aprovação prévia encerrada</translation>
    </message>
    <message>
        <source>release set for a time</source>
        <translation>release agendada</translation>
    </message>
    <message>
        <source>release of a time begun</source>
        <translation>release agendada iniciada</translation>
    </message>
    <message>
        <source>release of a time refused</source>
        <translation>release agendada recusada</translation>
    </message>
    <message>
        <source>release of a time missed</source>
        <translation>release agendada perdeu a hora</translation>
    </message>
    <message>
        <source>release of a time cancelled</source>
        <translation>release agendada cancelada</translation>
    </message>
    <message>
        <source>train made</source>
        <translation>trem criado</translation>
    </message>
    <message>
        <source>put on a train</source>
        <translation>engatada em um trem</translation>
    </message>
    <message>
        <source>taken off a train</source>
        <translation>desengatada de um trem</translation>
    </message>
    <message>
        <source>train stopped</source>
        <translation>trem parado</translation>
    </message>
    <message>
        <source>train arrived</source>
        <translation>trem chegou</translation>
    </message>
    <message>
        <source>two persons for changes</source>
        <translation>duas pessoas para mudanças</translation>
    </message>
    <message>
        <source>changed by one person, no second one left</source>
        <translation>alterado por uma só pessoa, não resta uma segunda</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>project, thing</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::LockFile</name>
    <message>
        <source>It is no JSON that can be read.</source>
        <translation>Não é um JSON que possa ser lido.</translation>
    </message>
    <message>
        <source>It is no TOML that can be read (line %1).</source>
        <translation>Não é um TOML que possa ser lido (linha %1).</translation>
    </message>
    <message>
        <source>Its packages cannot be read: no lock file that is known here.</source>
        <translation>Os pacotes dele não podem ser lidos: não é um arquivo de lock conhecido aqui.</translation>
    </message>
    <message>
        <source>It is too large to be read.</source>
        <translation>É grande demais para ser lido.</translation>
    </message>
    <message>
        <source>It names more than %1 packages, which is too many to be read.</source>
        <translation>Ele cita mais de %1 pacotes, o que é demais para ser lido.</translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>%1 – Slipway</source>
        <translation>%1 – Slipway</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Novo espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>A&amp;brir espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;Connect to a team’s database…</source>
        <translation>&amp;Conectar ao banco de dados de uma equipe…</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>Abertos an&amp;tes</translation>
    </message>
    <message>
        <source>Open &amp;repository…</source>
        <translation>Abrir &amp;repositório…</translation>
    </message>
    <message>
        <source>Add &amp;environment…</source>
        <translation>Adicionar ambi&amp;ente…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidade</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>C&amp;onfortável</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>&amp;Sobre o Slipway</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Tudo está atualizado.</translation>
    </message>
    <message numerus="yes">
        <source>%n new deployment(s).</source>
        <translation>
            <numerusform>%n nova implantação.</numerusform>
            <numerusform>%n novas implantações.</numerusform>
        </translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Novo espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspaces (*.slipway)</source>
        <translation>Espaços de trabalho (*.slipway)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspaces (*.slipway);;All files (*)</source>
        <translation>Espaços de trabalho (*.slipway);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open repository</source>
        <translation>Abrir repositório</translation>
    </message>
    <message>
        <source>Making up a team and its deployments…</source>
        <translation>Inventando uma equipe e suas implantações…</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>consultas demais</translation>
    </message>
    <message>
        <source>its settings are wrong</source>
        <translation>configuração errada</translation>
    </message>
    <message>
        <source>token not found</source>
        <translation>token não encontrado</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>token recusado</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept up to date by itself</source>
        <translation>Sem atualização automática</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n conexão precisa de você</numerusform>
            <numerusform>%n conexões precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) cannot be reached, tried again</source>
        <translation>
            <numerusform>%n conexão não pode ser alcançada, nova tentativa automática</numerusform>
            <numerusform>%n conexões não podem ser alcançadas, nova tentativa automática</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading for the first time…</source>
        <translation>Lendo pela primeira vez…</translation>
    </message>
    <message>
        <source>Up to date, %1 ago</source>
        <translation>Atualizado há %1</translation>
    </message>
    <message>
        <source>&amp;Keep up to date by itself</source>
        <translation>&amp;Manter atualizado automaticamente</translation>
    </message>
    <message>
        <source>This desktop has no tray to show a badge in; what waits for you stands in the sidebar.</source>
        <translation>Este desktop não tem uma bandeja onde mostrar um selo; o que espera por você está na barra lateral.</translation>
    </message>
    <message>
        <source>&amp;Notify me of what waits for me</source>
        <translation>&amp;Notificar-me do que espera por mim</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>Re&amp;lease</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <translation>&amp;Promover…</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Reverter…</translation>
    </message>
    <message>
        <source>Request &amp;approval…</source>
        <translation>Pedir &amp;aprovação…</translation>
    </message>
    <message>
        <source>New &amp;freeze…</source>
        <translation>Novo &amp;congelamento…</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Re&amp;gras</translation>
    </message>
    <message>
        <source>Record &amp;deployment…</source>
        <translation>Registrar &amp;implantação…</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Como em</translation>
    </message>
    <message>
        <source>&amp;Line of time</source>
        <translation>&amp;Linha do tempo</translation>
    </message>
    <message>
        <source>To the deployment &amp;before</source>
        <translation>À implantação &amp;anterior</translation>
    </message>
    <message>
        <source>To the &amp;next deployment</source>
        <translation>À &amp;próxima implantação</translation>
    </message>
    <message>
        <source>Back to no&amp;w</source>
        <translation>Voltar para a&amp;gora</translation>
    </message>
    <message>
        <source>E&amp;xport the set-up…</source>
        <translation>E&amp;xportar a configuração do espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;Import a set-up…</source>
        <translation>&amp;Importar uma configuração do espaço de trabalho…</translation>
    </message>
</context>
<context>
    <name>slipway::MarkDialog</name>
    <message>
        <source>Hold or mark a release</source>
        <translation>Reter ou marcar uma release</translation>
    </message>
    <message>
        <source>Held: it enters nowhere until somebody lets it go on. Bad: it enters nowhere, and no roll-back goes to it.</source>
        <translation>Retida: não entra em lugar nenhum até que alguém a deixe seguir. Ruim: não entra em lugar nenhum, e nenhuma reversão volta a ela.</translation>
    </message>
    <message>
        <source>hold it</source>
        <translation>reter</translation>
    </message>
    <message>
        <source>let it go on</source>
        <translation>deixar seguir</translation>
    </message>
    <message>
        <source>mark it bad</source>
        <translation>marcar como ruim</translation>
    </message>
    <message>
        <source>mark it good again</source>
        <translation>marcar como boa de novo</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>A version, such as 1.4.0</source>
        <translation>Uma versão, como 1.4.0</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Others will read why; it stays in the ledger</source>
        <translation>Outros vão ler o porquê; fica no livro de registro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Escolha um projeto.</translation>
    </message>
    <message>
        <source>Say which release.</source>
        <translation>Diga qual release.</translation>
    </message>
    <message>
        <source>Say why: others will want to know.</source>
        <translation>Diga o porquê: outros vão querer saber.</translation>
    </message>
</context>
<context>
    <name>slipway::MarkListModel</name>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>held, bad</source>
        <translation>retida, ruim</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>project, release</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>slipway::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>slipway::MetricRowModel</name>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n mudança</numerusform>
            <numerusform>%1, %n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ainda em andamento</translation>
    </message>
    <message>
        <source>taken back or marked bad</source>
        <translation>retirada ou marcada como ruim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lead time</translation>
    </message>
    <message>
        <source>Recovered after</source>
        <translation>Recuperada após</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>slipway::Metrics</name>
    <message>
        <source>Successful deployments to production, without those that put the same commit there again, by the days of the period.</source>
        <translation>Implantações bem-sucedidas em produção, sem as que puseram lá o mesmo commit de novo, divididas pelos dias do período.</translation>
    </message>
    <message>
        <source>From each commit to the end of the deployment that first brought it to production: the median. Merges, roll-backs and the very first deployment bring none.</source>
        <translation>De cada commit até o fim da implantação que o levou pela primeira vez à produção: a mediana. Merges, reversões e a primeiríssima implantação não entram na conta.</translation>
    </message>
    <message>
        <source>Deployments with an incident, marked bad, or rolled back or hot-fixed within 24 hours, by all deployments.</source>
        <translation>Implantações com um incidente, marcadas como ruins, ou revertidas ou corrigidas com urgência em até 24 horas, divididas por todas as implantações.</translation>
    </message>
    <message>
        <source>From the end of a failed deployment until its incident was over or the next one went live: the median.</source>
        <translation>Do fim de uma implantação que falhou até o incidente dela terminar ou a seguinte entrar no ar: a mediana.</translation>
    </message>
    <message>
        <source>Hot-fixes and roll-backs by all deployments.</source>
        <translation>Correções urgentes e reversões, divididas por todas as implantações.</translation>
    </message>
    <message>
        <source>Days with a deployment in each week from Monday on, the lower median.</source>
        <translation>Dias com uma implantação em cada semana a partir de segunda-feira, a mediana inferior.</translation>
    </message>
    <message>
        <source>From the first commit of a pull request until it ran in production, the lower median over pull requests.</source>
        <translation>Do primeiro commit de um pull request até ele rodar em produção, a mediana inferior entre os pull requests.</translation>
    </message>
    <message>
        <source>Deployments with at least one incident, by all deployments.</source>
        <translation>Implantações com pelo menos um incidente, divididas por todas as implantações.</translation>
    </message>
    <message>
        <source>From the end of the deployment until its incident was over, of incidents that ended in the period, the lower median.</source>
        <translation>Do fim da implantação até o incidente dela terminar, dos incidentes que terminaram no período, a mediana inferior.</translation>
    </message>
    <message>
        <source>Deployments by the days of the period.</source>
        <translation>Implantações divididas pelos dias do período.</translation>
    </message>
    <message>
        <source>From the merge of a pull request until it ran in production, the median.</source>
        <translation>Do merge de um pull request até ele rodar em produção, a mediana.</translation>
    </message>
    <message>
        <source>Incidents that began in the period, by deployments; may exceed 100 %.</source>
        <translation>Incidentes que começaram no período, divididos pelas implantações; pode passar de 100%.</translation>
    </message>
    <message>
        <source>How long the incidents that began in the period were open, the median.</source>
        <translation>Quanto tempo ficaram abertos os incidentes que começaram no período, a mediana.</translation>
    </message>
    <message>
        <source>Days with a deployment in each week from Sunday on, the median.</source>
        <translation>Dias com uma implantação em cada semana a partir de domingo, a mediana.</translation>
    </message>
    <message>
        <source>From each commit until it ran in production, the median; commits that claim to be younger are left out.</source>
        <translation>De cada commit até ele rodar em produção, a mediana; commits que afirmam ser mais novos ficam de fora.</translation>
    </message>
    <message>
        <source>Incidents of the period&apos;s deployments, by deployments; may exceed 100 %.</source>
        <translation>Incidentes das implantações do período, divididos pelas implantações; pode passar de 100%.</translation>
    </message>
    <message>
        <source>From the deployment, or from when the incident began if that was earlier, until it was over: the median.</source>
        <translation>Da implantação, ou do início do incidente se ele veio antes, até ele terminar: a mediana.</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 dias por semana</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 por mês</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>Frequência de implantação</translation>
    </message>
    <message>
        <source>Change lead time</source>
        <translation>Lead time de mudanças</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>Taxa de falha de mudanças</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Tempo de recuperação</translation>
    </message>
    <message>
        <source>Rework rate</source>
        <translation>Taxa de retrabalho</translation>
    </message>
    <message>
        <source>no deployments</source>
        <translation>nenhuma implantação</translation>
    </message>
    <message>
        <source>no change that counts</source>
        <translation>nenhuma mudança que conte</translation>
    </message>
    <message>
        <source>the repository knows none of the commits</source>
        <translation>o repositório não conhece nenhum dos commits</translation>
    </message>
    <message>
        <source>unknown: nobody tells of incidents</source>
        <translation>desconhecido: ninguém informa incidentes</translation>
    </message>
    <message>
        <source>nothing failed</source>
        <translation>nada falhou</translation>
    </message>
    <message>
        <source>nothing is over yet</source>
        <translation>nada terminou ainda</translation>
    </message>
    <message>
        <source>this definition has none</source>
        <translation>esta definição não tem</translation>
    </message>
    <message>
        <source>elite</source>
        <translation>elite</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diária</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensal</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>slipway::MetricsPage</name>
    <message>
        <source>All projects</source>
        <translation>Todos os projetos</translation>
    </message>
    <message>
        <source>All of production</source>
        <translation>Toda a produção</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>How often you deploy, how long a change takes, and how often one fails: from the deployments of your projects.</source>
        <translation>Com que frequência você implanta, quanto leva uma mudança e com que frequência uma falha: a partir das implantações dos seus projetos.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Adicionar um projeto…</translation>
    </message>
    <message>
        <source>Reading deployments and commits…</source>
        <translation>Lendo implantações e commits…</translation>
    </message>
    <message>
        <source>Lead times are missing: the repository of %1 could not be read.</source>
        <translation>Faltam lead times: o repositório de %1 não pôde ser lido.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n implantação</numerusform>
            <numerusform>%n implantações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), 90 % within %1</source>
        <translation>
            <numerusform>%n mudança, 90% em até %1</numerusform>
            <numerusform>%n mudanças, 90% em até %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s), %1 still going on</source>
        <translation>
            <numerusform>%n recuperação, %1 ainda em andamento</numerusform>
            <numerusform>%n recuperações, %1 ainda em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery(s)</source>
        <translation>
            <numerusform>%n recuperação</numerusform>
            <numerusform>%n recuperações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deployment(s)</source>
        <translation>
            <numerusform>%1 de %n implantação</numerusform>
            <numerusform>%1 de %n implantações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 defines no such number.</source>
        <translation>%1 não define este número.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind it</source>
        <translation>
            <numerusform>%n linha por trás dele</numerusform>
            <numerusform>%n linhas por trás dele</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>How often, how fast, how well: every number opens to the deployments behind it.</source>
        <translation>Com que frequência, com que rapidez, com que qualidade: cada número se abre nas implantações por trás dele.</translation>
    </message>
    <message>
        <source>Record an &amp;incident…</source>
        <translation>Registrar um &amp;incidente…</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jeto</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>A&amp;mbiente</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>As &amp;defined by</source>
        <translation>Conforme &amp;definido por</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows behind the number</source>
        <translation>Linhas por trás do número</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind it, here the newest %1</source>
        <translation>
            <numerusform>%n linha por trás dele, aqui as %1 mais recentes</numerusform>
            <numerusform>%n linhas por trás dele, aqui as %1 mais recentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are on the clipboard as a Markdown table.</source>
        <translation>
            <numerusform>%Ln linha está na área de transferência como tabela Markdown.</numerusform>
            <numerusform>%Ln linhas estão na área de transferência como tabela Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
        <source>The chart as a PNG or SVG file</source>
        <translation>O gráfico como arquivo PNG ou SVG</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown table</source>
        <translation>&amp;Copiar como tabela Markdown</translation>
    </message>
</context>
<context>
    <name>slipway::MirrorUpdate</name>
    <message>
        <source>The program “git” could not be started. Install git, or put it on the search path.</source>
        <translation>O programa “git” não pôde ser iniciado. Instale o git ou coloque-o no caminho de busca.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>“%1” stopped answering. Check the connection and the server, then try again.</source>
        <translation>“%1” parou de responder. Verifique a conexão e o servidor e tente de novo.</translation>
    </message>
    <message>
        <source>Fetching “%1” took too long and was ended. Try again; what arrived is kept.</source>
        <translation>Buscar “%1” demorou demais e foi encerrado. Tente de novo; o que chegou fica guardado.</translation>
    </message>
    <message>
        <source>The clone of “%1” cannot be put into “%2”. Check that the folder can be written.</source>
        <translation>O clone de “%1” não pode ser colocado em “%2”. Verifique se é possível escrever na pasta.</translation>
    </message>
    <message>
        <source>“%1” did not let git in. Set up a credential helper or an SSH key that git can use without asking.</source>
        <translation>“%1” não deixou o git entrar. Configure um auxiliar de credenciais ou uma chave SSH que o git use sem perguntar.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the address and the connection, then try again.</source>
        <translation>“%1” não pode ser alcançado. Verifique o endereço e a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>There is no repository at “%1”, or git may not see it. Check the address and the access rights.</source>
        <translation>Não há repositório em “%1” ou o git não pode vê-lo. Verifique o endereço e as permissões.</translation>
    </message>
    <message>
        <source>“%1” uses a way of transport that Slipway does not allow. Use https or ssh.</source>
        <translation>“%1” usa um transporte que o Slipway não permite. Use https ou ssh.</translation>
    </message>
    <message>
        <source>git could not fetch “%1”. The details say why.</source>
        <translation>O git não conseguiu buscar “%1”. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>“%1” could not prove that it is the server you mean, and nothing was sent to it. If it is yours, have the authority of its certificate added to this machine, or named by git&apos;s http.sslCAInfo.</source>
        <translation>“%1” não conseguiu provar que é o servidor que você espera, e nada foi enviado a ele. Se ele for seu, peça que a autoridade do certificado dele seja adicionada a esta máquina ou indicada em http.sslCAInfo do git.</translation>
    </message>
</context>
<context>
    <name>slipway::MomentDialog</name>
    <message>
        <source>See the board as it was</source>
        <translation>Ver o painel como era</translation>
    </message>
    <message>
        <source>What ran where at that moment, from the recorded history. Nothing is changed by looking.</source>
        <translation>O que rodava onde naquele momento, segundo o histórico registrado. Olhar não muda nada.</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Data e hora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is still to come. Choose a moment in the past.</source>
        <translation>Isso ainda está por vir. Escolha um momento no passado.</translation>
    </message>
</context>
<context>
    <name>slipway::Monitor</name>
    <message>
        <source>“%1” is no name of a monitor. Write one word, such as error-rate.</source>
        <translation>“%1” não é o nome de um monitor. Escreva uma só palavra, como error-rate.</translation>
    </message>
    <message>
        <source>“%1” is no address of a Prometheus. Write one such as https://prometheus.example.org.</source>
        <translation>“%1” não é o endereço de um Prometheus. Escreva um como https://prometheus.example.org.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. A Prometheus is asked without any; take it out.</source>
        <translation>O endereço contém um nome ou uma senha. Um Prometheus é consultado sem isso; retire-o.</translation>
    </message>
    <message>
        <source>A monitor needs a query in PromQL, of %1 characters at most.</source>
        <translation>Um monitor precisa de uma consulta em PromQL, de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A threshold is a number.</source>
        <translation>Um limiar é um número.</translation>
    </message>
    <message>
        <source>A monitor asks for 2 to %1 points.</source>
        <translation>Um monitor pede de 2 a %1 pontos.</translation>
    </message>
    <message>
        <source>The times of a monitor are between one minute and a week.</source>
        <translation>Os tempos de um monitor ficam entre um minuto e uma semana.</translation>
    </message>
    <message>
        <source>The least duration is longer than what is looked at before or after a deployment.</source>
        <translation>A duração mínima é maior que o período examinado antes ou depois de uma implantação.</translation>
    </message>
    <message>
        <source>Some of its values are infinite.</source>
        <translation>Alguns dos valores dele são infinitos.</translation>
    </message>
    <message numerus="yes">
        <source>None of its %n value(s) is a number: nothing happened that could be measured.</source>
        <translation>
            <numerusform>O único valor dele (%n) não é um número: não aconteceu nada que se pudesse medir.</numerusform>
            <numerusform>Nenhum dos %n valores dele é um número: não aconteceu nada que se pudesse medir.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no data for it.</source>
        <translation>Não há dados para ele.</translation>
    </message>
    <message>
        <source>There are only %1 of the %2 points that are asked for.</source>
        <translation>Há apenas %1 dos %2 pontos exigidos.</translation>
    </message>
    <message>
        <source>There is data for only %1 of the %2 minutes that are asked for.</source>
        <translation>Há dados para apenas %1 dos %2 minutos exigidos.</translation>
    </message>
    <message numerus="yes">
        <source>It has said nothing for the last %n minute(s).</source>
        <translation>
            <numerusform>Não disse nada no último %n minuto.</numerusform>
            <numerusform>Não disse nada nos últimos %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It said nothing for %n minute(s) on end.</source>
        <translation>
            <numerusform>Não disse nada por %n minuto seguido.</numerusform>
            <numerusform>Não disse nada por %n minutos seguidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MonitorDialog</name>
    <message>
        <source>every project</source>
        <translation>todos os projetos</translation>
    </message>
    <message>
        <source>“%1” is watched by %2.</source>
        <translation>“%1” é monitorado por %2.</translation>
    </message>
    <message>
        <source>%1 is not asked any more.</source>
        <translation>%1 não é mais consultado.</translation>
    </message>
    <message>
        <source>What watches %1</source>
        <translation>O que monitora %1</translation>
    </message>
    <message>
        <source>A question to a Prometheus. What it says is shown before and after each deployment, and can be a rule for going further. {project}, {environment} and {commit} between quotes are filled in.</source>
        <translation>Uma pergunta a um Prometheus. O que ele diz é mostrado antes e depois de cada implantação e pode ser uma regra para seguir adiante. {project}, {environment} e {commit} entre aspas são preenchidos.</translation>
    </message>
    <message>
        <source>Do not as&amp;k it any more</source>
        <translation>Não consul&amp;tar mais</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>taxa de erros</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latência</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>saturação</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>menor é melhor</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>maior é melhor</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pergunta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Uma só palavra</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>Pro&amp;jeto</translation>
    </message>
    <message>
        <source>&amp;Address of the Prometheus</source>
        <translation>&amp;Endereço do Prometheus</translation>
    </message>
    <message>
        <source>P&amp;romQL</source>
        <translation>Prom&amp;QL</translation>
    </message>
    <message>
        <source>It gives one series</source>
        <translation>Dá uma só série</translation>
    </message>
    <message>
        <source>It &amp;measures</source>
        <translation>O que &amp;mede</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidade</translation>
    </message>
    <message>
        <source>Written behind a value: %, s</source>
        <translation>Escrita depois de um valor: %, s</translation>
    </message>
    <message>
        <source>&amp;Which values are good</source>
        <translation>Quais &amp;valores são bons</translation>
    </message>
    <message>
        <source>&amp;Bad beyond</source>
        <translation>&amp;Ruim além de</translation>
    </message>
    <message>
        <source>In the query’s own unit</source>
        <translation>Na unidade da própria consulta</translation>
    </message>
    <message>
        <source>At &amp;least so many values</source>
        <translation>Mínimo de va&amp;lores</translation>
    </message>
    <message>
        <source>Fewer say nothing</source>
        <translation>Menos valores não dizem nada</translation>
    </message>
    <message>
        <source>At least so many m&amp;inutes</source>
        <translation>Mínimo de m&amp;inutos</translation>
    </message>
    <message>
        <source>Less says nothing</source>
        <translation>Menos tempo não diz nada</translation>
    </message>
    <message>
        <source>Minutes looked at be&amp;fore</source>
        <translation>Minutos examinados &amp;antes</translation>
    </message>
    <message>
        <source>Minutes looked at af&amp;ter</source>
        <translation>Minutos examinados &amp;depois</translation>
    </message>
    <message>
        <source>Minutes left &amp;out after a deployment</source>
        <translation>Minutos &amp;omitidos depois de uma implantação</translation>
    </message>
    <message>
        <source>What a rate() still averages over; 0 for none</source>
        <translation>O período em que um rate() ainda faz a média; 0 para nenhum</translation>
    </message>
    <message>
        <source>Approvals there that rest on it will be void: nobody agreed to another question.</source>
        <translation>As aprovações de lá que se apoiam nisto ficarão sem efeito: ninguém concordou com outra pergunta.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>um novo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a monitor, a project</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Give it a name of one word, such as error-rate.</source>
        <translation>Dê um nome de uma só palavra, como error-rate.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>Escreva um número, como %1.</translation>
    </message>
    <message>
        <source>Write what the Prometheus is asked.</source>
        <translation>Escreva o que se pergunta ao Prometheus.</translation>
    </message>
    <message>
        <source>That is longer than what is looked at before or after.</source>
        <translation>Isso é mais longo que o período examinado antes ou depois.</translation>
    </message>
</context>
<context>
    <name>slipway::MonitorImpact</name>
    <message>
        <source>It never went live, so nothing came of it.</source>
        <translation>Nunca entrou no ar, portanto não teve efeito nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>It is too early: that can be said %n minute(s) from now.</source>
        <translation>
            <numerusform>É cedo demais: isso poderá ser dito daqui a %n minuto.</numerusform>
            <numerusform>É cedo demais: isso poderá ser dito daqui a %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was live for less than %n minute(s) after it had settled.</source>
        <translation>
            <numerusform>Ficou no ar menos de %n minuto depois de se estabilizar.</numerusform>
            <numerusform>Ficou no ar menos de %n minutos depois de se estabilizar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was there before was live for less than %n minute(s) after it had settled.</source>
        <translation>
            <numerusform>O que havia lá antes ficou no ar menos de %n minuto depois de se estabilizar.</numerusform>
            <numerusform>O que havia lá antes ficou no ar menos de %n minutos depois de se estabilizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>After it: %1</source>
        <translation>Depois dela: %1</translation>
    </message>
    <message>
        <source>Before it: %1</source>
        <translation>Antes dela: %1</translation>
    </message>
    <message>
        <source>Whether %1 changed is not known. %2</source>
        <translation>Não se sabe se %1 mudou. %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after; beyond %3: %4 of the time before, %5 after.</source>
        <translation>%1 antes, %2 depois; além de %3: %4 do tempo antes, %5 depois.</translation>
    </message>
    <message>
        <source>%1 got better: %2</source>
        <translation>%1 melhorou: %2</translation>
    </message>
    <message>
        <source>%1 got worse: %2</source>
        <translation>%1 piorou: %2</translation>
    </message>
    <message>
        <source>%1 stayed the same: %2</source>
        <translation>%1 ficou igual: %2</translation>
    </message>
    <message>
        <source>Nothing watches %1 in %2, so its impact is not known.</source>
        <translation>Nada monitora %1 em %2, portanto não se conhece o impacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n got worse</source>
        <translation>
            <numerusform>%n piorou</numerusform>
            <numerusform>%n pioraram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got better</source>
        <translation>
            <numerusform>%n melhorou</numerusform>
            <numerusform>%n melhoraram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed the same</source>
        <translation>
            <numerusform>%n ficou igual</numerusform>
            <numerusform>%n ficaram iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n desconhecido</numerusform>
            <numerusform>%n desconhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n number(s) watched there: %1.</source>
        <translation>
            <numerusform>De %n número monitorado lá: %1.</numerusform>
            <numerusform>De %n números monitorados lá: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MonitorQuery</name>
    <message>
        <source>Nobody can be asked from here.</source>
        <translation>Não há quem consultar daqui.</translation>
    </message>
    <message>
        <source>“%1” of “%2” was never live anywhere, as far as is known here.</source>
        <translation>“%1” de “%2” nunca esteve no ar em lugar nenhum, pelo que se sabe aqui.</translation>
    </message>
</context>
<context>
    <name>slipway::MonitorRule</name>
    <message>
        <source>%1 in %2</source>
        <comment>a monitor, an environment</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 is not known: %2</source>
        <translation>%1 não é conhecido: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was at most %2 for %3 min, not above %4 (%n value(s))</source>
        <translation>
            <numerusform>%1 ficou em no máximo %2 por %3 min, não acima de %4 (%n valor)</numerusform>
            <numerusform>%1 ficou em no máximo %2 por %3 min, não acima de %4 (%n valores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was at least %2 for %3 min, not below %4 (%n value(s))</source>
        <translation>
            <numerusform>%1 ficou em no mínimo %2 por %3 min, não abaixo de %4 (%n valor)</numerusform>
            <numerusform>%1 ficou em no mínimo %2 por %3 min, não abaixo de %4 (%n valores)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was up to %2, above %3 (%4)</source>
        <translation>%1 subiu até %2, acima de %3 (%4)</translation>
    </message>
    <message>
        <source>%1 was down to %2, below %3 (%4)</source>
        <translation>%1 caiu até %2, abaixo de %3 (%4)</translation>
    </message>
    <message>
        <source>“%1” is no rule about a monitor. Write its name, where, its limit, for how long and with how many points: error-rate@staging&lt;1 10m 20</source>
        <translation>“%1” não é uma regra sobre um monitor. Escreva o nome dele, onde, o limite, por quanto tempo e com quantos pontos: error-rate@staging&lt;1 10m 20</translation>
    </message>
    <message>
        <source>A rule about a monitor needs the monitor&apos;s name.</source>
        <translation>Uma regra sobre um monitor precisa do nome do monitor.</translation>
    </message>
    <message>
        <source>A rule about a monitor asks for 1 minute to a week, and for 2 to %1 points.</source>
        <translation>Uma regra sobre um monitor exige de 1 minuto a uma semana e de 2 a %1 pontos.</translation>
    </message>
    <message>
        <source>there is no environment before this one.</source>
        <translation>não há ambiente antes deste.</translation>
    </message>
    <message>
        <source>nobody named such a monitor there.</source>
        <translation>ninguém indicou um monitor assim lá.</translation>
    </message>
    <message>
        <source>this very commit never went live there.</source>
        <translation>exatamente este commit nunca entrou no ar lá.</translation>
    </message>
    <message numerus="yes">
        <source>this very commit was live there for less than the %n minute(s) that are asked for.</source>
        <translation>
            <numerusform>exatamente este commit ficou no ar lá por menos do que o %n minuto exigido.</numerusform>
            <numerusform>exatamente este commit ficou no ar lá por menos do que os %n minutos exigidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is watched for %2 min first, until %3</source>
        <translation>%1 é monitorado antes por %2 min, até %3</translation>
    </message>
    <message>
        <source>it was not asked.</source>
        <translation>não foi consultado.</translation>
    </message>
</context>
<context>
    <name>slipway::MonitorSeries</name>
    <message>
        <source>The answer is none of a Prometheus. Check the address.</source>
        <translation>A resposta não é de um Prometheus. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The Prometheus says that it could not answer.</source>
        <translation>O Prometheus diz que não pôde responder.</translation>
    </message>
    <message>
        <source>The Prometheus says: %1</source>
        <translation>O Prometheus diz: %1</translation>
    </message>
    <message>
        <source>The answer is about times that were not asked for, or out of order.</source>
        <translation>A resposta trata de momentos que não foram pedidos ou está fora de ordem.</translation>
    </message>
    <message>
        <source>The Prometheus says that its answer may be wrong: %1</source>
        <translation>O Prometheus diz que a resposta dele pode estar errada: %1</translation>
    </message>
    <message numerus="yes">
        <source>The query gives %n series where one is asked for: take their sum, average or maximum in it.</source>
        <translation>
            <numerusform>A consulta dá %n série onde se pede uma: use nela a soma, a média ou o máximo.</numerusform>
            <numerusform>A consulta dá %n séries onde se pede uma: use nela a soma, a média ou o máximo delas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>The one of that name is written over.</source>
        <translation>O que já tem esse nome é substituído.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
</context>
<context>
    <name>slipway::NamedRows</name>
    <message>
        <source>There is a project named “%1” already. Choose another name.</source>
        <translation>Já existe um projeto chamado “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is an environment named “%1” already. Choose another name.</source>
        <translation>Já existe um ambiente chamado “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a connection named “%1” already. Choose another name.</source>
        <translation>Já existe uma conexão chamada “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no project named “%1”. There are: %2.</source>
        <translation>Não existe projeto chamado “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>There is no project named “%1”; there are none yet. Add one first.</source>
        <translation>Não existe projeto chamado “%1”; ainda não há nenhum. Adicione um antes.</translation>
    </message>
    <message>
        <source>There is no environment named “%1”. There are: %2.</source>
        <translation>Não existe ambiente chamado “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>There is no environment named “%1”; there are none yet. Add one first.</source>
        <translation>Não existe ambiente chamado “%1”; ainda não há nenhum. Adicione um antes.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”. There are: %2.</source>
        <translation>Não existe conexão chamada “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”; there are none yet. Add one first.</source>
        <translation>Não existe conexão chamada “%1”; ainda não há nenhuma. Adicione uma antes.</translation>
    </message>
    <message>
        <source>A name is missing. Give it one.</source>
        <translation>Falta um nome. Dê um.</translation>
    </message>
    <message>
        <source>The project has deployments in its history, so it stays. Nothing was removed.</source>
        <translation>O projeto tem implantações no histórico, por isso fica. Nada foi removido.</translation>
    </message>
    <message>
        <source>The environment has deployments in its history, so it stays. Nothing was removed.</source>
        <translation>O ambiente tem implantações no histórico, por isso fica. Nada foi removido.</translation>
    </message>
</context>
<context>
    <name>slipway::NewTrainDialog</name>
    <message>
        <source>New train</source>
        <translation>Novo trem</translation>
    </message>
    <message>
        <source>Several projects go into one environment together, in order: the next one goes when the one before is live, and one that fails stops those behind it.</source>
        <translation>Vários projetos vão juntos para um ambiente, em ordem: o próximo vai quando o anterior está no ar, e um que falha detém os que vêm depois.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>Make train</source>
        <translation>Criar trem</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>Choose the environment it is to go to.</source>
        <translation>Escolha o ambiente para onde ele deve ir.</translation>
    </message>
</context>
<context>
    <name>slipway::Notes</name>
    <message>
        <source>The version “%1” does not count changes, so there is no next one to suggest; choose the next version yourself.</source>
        <translation>A versão “%1” não conta mudanças, então não há próxima a sugerir; escolha você a próxima versão.</translation>
    </message>
    <message>
        <source>Breaking changes</source>
        <translation>Mudanças incompatíveis</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Reversões</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Outras mudanças</translation>
    </message>
    <message>
        <source>%1 “%2” does not say what kind of change it is; begin it with a type such as “fix: ”.</source>
        <translation>%1 “%2” não diz que tipo de mudança é; comece com um tipo, como “fix: ”.</translation>
    </message>
    <message>
        <source>%1 “%2” breaks something but does not say what to do about it; add a BREAKING CHANGE footer.</source>
        <translation>%1 “%2” quebra algo, mas não diz o que fazer; acrescente um rodapé BREAKING CHANGE.</translation>
    </message>
    <message>
        <source>%1 “%2” names no ticket and no pull request; add a Refs footer.</source>
        <translation>%1 “%2” não cita ticket nem pull request; acrescente um rodapé Refs.</translation>
    </message>
    <message>
        <source>Unreleased</source>
        <translation>Ainda sem release</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>version (date)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (first contribution)</source>
        <translation>%1 (primeira contribuição)</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contribuidores</translation>
    </message>
</context>
<context>
    <name>slipway::NotesDraft</name>
    <message>
        <source>No longer among the commits</source>
        <translation>Não está mais entre os commits</translation>
    </message>
</context>
<context>
    <name>slipway::NotesDraftStore</name>
    <message>
        <source>%1 has changed these notes meanwhile.</source>
        <translation>%1 mudou estas notas enquanto isso.</translation>
    </message>
    <message>
        <source>These notes are not in the workspace any more.</source>
        <translation>Estas notas não estão mais no espaço de trabalho.</translation>
    </message>
    <message>
        <source>There is no such version of these notes.</source>
        <translation>Não existe essa versão destas notas.</translation>
    </message>
</context>
<context>
    <name>slipway::NotesPage</name>
    <message>
        <source>Save notes</source>
        <translation>Salvar notas</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>From what changed to what people should know</source>
        <translation>Do que mudou ao que as pessoas devem saber</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) from commits; each knows the commit it came from</source>
        <translation>
            <numerusform>%n entrada vinda de commits; ela sabe de qual commit veio</numerusform>
            <numerusform>%n entradas vindas de commits; cada uma sabe de qual commit veio</numerusform>
        </translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Notas de versão</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>the release before</source>
        <translation>a release anterior</translation>
    </message>
    <message>
        <source>the main branch</source>
        <translation>o branch principal</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>How the notes are shown</source>
        <translation>Como as notas aparecem</translation>
    </message>
    <message>
        <source>Notes, rendered</source>
        <translation>Notas formatadas</translation>
    </message>
    <message>
        <source>Notes, as Markdown</source>
        <translation>Notas em Markdown</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>The notes are on the clipboard.</source>
        <translation>As notas estão na área de transferência.</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Adicionar um projeto…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The notes could not be saved as %1 (%2). Choose another place.</source>
        <translation>As notas não puderam ser salvas como %1 (%2). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Notes are written from the commits of a project’s repository.</source>
        <translation>As notas são escritas a partir dos commits do repositório de um projeto.</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>As Slipway writes them</source>
        <translation>Como o Slipway as escreve</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>Para &amp;quem</translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation>Todos da equipe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) since</source>
        <translation>
            <numerusform>%n commit desde então</numerusform>
            <numerusform>%n commits desde então</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose commit is another now</source>
        <translation>
            <numerusform>%n linha cujo commit agora é outro</numerusform>
            <numerusform>%n linhas cujo commit agora é outro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) whose commit is gone</source>
        <translation>
            <numerusform>%n linha cujo commit não existe mais</numerusform>
            <numerusform>%n linhas cujo commit não existe mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in these notes yet: %1. Nothing you wrote is lost by bringing it in.</source>
        <translation>Ainda não estão nestas notas: %1. Nada do que você escreveu se perde ao incorporar.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of yours, whose commit is gone, wait at the end of the list for a section.</source>
        <translation>
            <numerusform>%n linha sua, cujo commit não existe mais, espera por uma seção no fim da lista.</numerusform>
            <numerusform>%n linhas suas, cujo commit não existe mais, esperam por uma seção no fim da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brin&amp;g in</source>
        <translation>I&amp;ncorporar</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvo</translation>
    </message>
    <message>
        <source>kept beside the newer text</source>
        <translation>guardado ao lado do texto mais novo</translation>
    </message>
    <message>
        <source>%1 Yours is kept among the earlier texts; open these notes again to see theirs.</source>
        <translation>%1 O seu texto fica guardado entre os textos anteriores; abra estas notas de novo para ver o da outra pessoa.</translation>
    </message>
    <message>
        <source>Somebody else wrote the text that is there now.</source>
        <translation>Outra pessoa escreveu o texto que está lá agora.</translation>
    </message>
    <message>
        <source>There is no release of %1 there yet: it is made.</source>
        <translation>Ainda não há uma release de %1 lá: ela será criada.</translation>
    </message>
    <message>
        <source>It stands there like this already.</source>
        <translation>Já está lá exatamente assim.</translation>
    </message>
    <message>
        <source>A draft is there, and is changed.</source>
        <translation>Há um rascunho lá, que será alterado.</translation>
    </message>
    <message>
        <source>The public release is changed.</source>
        <translation>A release pública será alterada.</translation>
    </message>
    <message>
        <source>“%1” has the notes as a draft.</source>
        <translation>“%1” tem as notas como rascunho.</translation>
    </message>
    <message>
        <source>The notes are published at “%1”.</source>
        <translation>As notas estão publicadas em “%1”.</translation>
    </message>
    <message>
        <source>No connection to a GitHub, GitLab or Gitea knows “%1”. Add one under Connections, with the project’s name there.</source>
        <translation>Nenhuma conexão com um GitHub, GitLab ou Gitea conhece “%1”. Adicione uma em “Conexões”, com o nome do projeto lá.</translation>
    </message>
    <message>
        <source>Notes of a release can be published: choose one as “To”</source>
        <translation>As notas de uma release podem ser publicadas: escolha uma em “Para”</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Pu&amp;blicar…</translation>
    </message>
    <message>
        <source>Somebody else has changed these notes meanwhile, so that nothing more is written here. Yours is kept among the earlier texts.</source>
        <translation>Outra pessoa alterou estas notas nesse meio-tempo, por isso nada mais é gravado aqui. Seu texto fica guardado entre os anteriores.</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Recarre&amp;gar</translation>
    </message>
    <message>
        <source>There is no line above it in this section.</source>
        <translation>Não há linha acima dela nesta seção.</translation>
    </message>
    <message>
        <source>Release notes of %1</source>
        <translation>Notas de versão de %1</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 não pode ser lido (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) there say something else, and stay.</source>
        <translation>
            <numerusform>%n linha de lá diz outra coisa e fica.</numerusform>
            <numerusform>%n linhas de lá dizem outra coisa e ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Em um arquivo</translation>
    </message>
    <message>
        <source>Into the project</source>
        <translation>No projeto</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>Para a área de transferência</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto puro (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Changelog (*.md)</source>
        <translation>Changelog (*.md)</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <comment>in the menu to save</comment>
        <translation>Página &amp;web…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Plain &amp;text…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;Texto puro…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Changelog, keeping what people wrote in it…</source>
        <comment>in the menu to save</comment>
        <translation>&amp;Changelog, mantendo o que as pessoas escreveram nele…</translation>
    </message>
    <message>
        <source>&amp;Formatted, for a mail or a wiki</source>
        <comment>in the menu to copy</comment>
        <translation>&amp;Formatadas, para um e-mail ou um wiki</translation>
    </message>
    <message>
        <source>Plain te&amp;xt</source>
        <comment>in the menu to copy</comment>
        <translation>Te&amp;xto puro</translation>
    </message>
    <message>
        <source>The message of a ta&amp;g</source>
        <comment>in the menu to copy</comment>
        <translation>Mensagem de uma ta&amp;g</translation>
    </message>
</context>
<context>
    <name>slipway::NotesPdf</name>
    <message>
        <source>“%1” could not be written. Check the folder and the space left.</source>
        <translation>“%1” não pôde ser gravado. Verifique a pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page, pages</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>slipway::NotesStudio</name>
    <message>
        <source>New section</source>
        <translation>Nova seção</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>Take &amp;in</source>
        <translation>&amp;Incluir</translation>
    </message>
    <message>
        <source>The commit says by now: %1</source>
        <translation>O commit agora diz: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, person</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>No earlier text yet</source>
        <translation>Ainda sem texto anterior</translation>
    </message>
    <message>
        <source>Lines of the notes</source>
        <translation>Linhas das notas</translation>
    </message>
    <message>
        <source>Text of the chosen line, Markdown</source>
        <translation>Texto da linha escolhida, Markdown</translation>
    </message>
    <message>
        <source>Section of the chosen line</source>
        <translation>Seção da linha escolhida</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>Adicionar uma lin&amp;ha</translation>
    </message>
    <message>
        <source>Add a line of your own (Insert, or Ctrl+Return while writing)</source>
        <translation>Adicionar uma linha própria (Insert, ou Ctrl+Return ao escrever)</translation>
    </message>
    <message>
        <source>Leave the line out or take it in (Space)</source>
        <translation>Omitir ou incluir a linha (Espaço)</translation>
    </message>
    <message>
        <source>Markdown · Ctrl+↑↓ other lines · Esc back to the list</source>
        <translation>Markdown · Ctrl+↑↓ outras linhas · Esc volta à lista</translation>
    </message>
    <message>
        <source>Sectio&amp;n</source>
        <translation>Seçã&amp;o</translation>
    </message>
    <message>
        <source>Ta&amp;ke it</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Keep m&amp;y text</source>
        <translation>Manter o texto &amp;já escrito</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textos anteriores</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Text of the heading</source>
        <translation>Texto do título</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texto da linha</translation>
    </message>
    <message>
        <source>Text before the sections</source>
        <translation>Texto antes das seções</translation>
    </message>
    <message>
        <source>Take the commit’s &amp;words</source>
        <translation>Usar as pa&amp;lavras do commit</translation>
    </message>
    <message>
        <source>Tell it in the line above</source>
        <translation>Dizer na linha acima</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Tudo verificado</translation>
    </message>
    <message numerus="yes">
        <source>%n to &amp;look at</source>
        <translation>
            <numerusform>%n para ve&amp;r</numerusform>
            <numerusform>%n para ve&amp;r</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets, breaking changes and words: there is nothing to look at</source>
        <translation>Tickets, mudanças incompatíveis e palavras: não há nada para ver</translation>
    </message>
    <message>
        <source>To the next line that the checks found something in (F8)</source>
        <translation>Para a próxima linha em que as verificações acharam algo (F8)</translation>
    </message>
</context>
<context>
    <name>slipway::NotesTemplate</name>
    <message>
        <source>The template is larger than 256 KiB.</source>
        <translation>O modelo tem mais de 256 KiB.</translation>
    </message>
    <message>
        <source>The template has more than %1 sections inside each other.</source>
        <translation>O modelo tem mais de %1 seções uma dentro da outra.</translation>
    </message>
    <message>
        <source>The template cannot be understood: %1</source>
        <translation>O modelo não pode ser entendido: %1</translation>
    </message>
    <message>
        <source>What the template writes grows beyond 64 MiB; it repeats itself.</source>
        <translation>O que o modelo escreve passa de 64 MiB; ele se repete.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2; or name a file.</source>
        <translation>Não existe o modelo “%1”. Existem: %2; ou indique um arquivo.</translation>
    </message>
    <message>
        <source>A template is missing from this program.</source>
        <translation>Falta um modelo neste programa.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>Breaking:</source>
        <translation>Incompatível:</translation>
    </message>
    <message>
        <source>What’s changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>New contributors</source>
        <translation>Novos contribuidores</translation>
    </message>
    <message>
        <source>Full list</source>
        <translation>Lista completa</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>in</source>
        <translation>em</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>encerra</translation>
    </message>
    <message>
        <source>Before you update</source>
        <translation>Antes de atualizar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Fixed for you</source>
        <translation>Corrigido para você</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega à operação</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Everything in it</source>
        <translation>Tudo o que contém</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n mudança</numerusform>
            <numerusform>%n mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>The template gives the braces other marks ({{=…=}}), which is not understood here. Write every mark with braces.</source>
        <translation>O modelo dá outras marcas no lugar das chaves ({{=…=}}), o que não é entendido aqui. Escreva todas as marcas com chaves.</translation>
    </message>
</context>
<context>
    <name>slipway::OverrideDialog</name>
    <message>
        <source>The freeze is overridden for %1 until %2.</source>
        <translation>O congelamento fica contornado para %1 até %2.</translation>
    </message>
    <message>
        <source>Override the freeze of %1</source>
        <translation>Contornar o congelamento de %1</translation>
    </message>
    <message>
        <source>%1 %2 may go in although a freeze holds; nothing else may. It ends when the release, the rules or the freeze change.</source>
        <translation>%1 %2 pode entrar embora valha um congelamento; nada mais pode. A exceção termina quando a release, as regras ou o congelamento mudam.</translation>
    </message>
    <message>
        <source>What is overridden</source>
        <translation>O que é contornado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>até segunda ordem</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Others will read why; it stays in the ledger</source>
        <translation>Outros vão ler o porquê; fica no livro de registro</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>uma hora</translation>
    </message>
    <message>
        <source>four hours</source>
        <translation>quatro horas</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>um dia</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>três dias</translation>
    </message>
    <message>
        <source>It &amp;holds for</source>
        <translation>&amp;Vale por</translation>
    </message>
    <message>
        <source>Override the freeze</source>
        <translation>Contornar o congelamento</translation>
    </message>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Um arquivo de chave ou o arquivo .pub de uma que está no seu agente</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Sua chave &amp;SSH</translation>
    </message>
    <message>
        <source>Signers are set up here: it is signed with your own key</source>
        <translation>Há signatários configurados aqui: ela é assinada com a sua própria chave</translation>
    </message>
    <message>
        <source>Say why: others will want to know.</source>
        <translation>Diga o porquê: outros vão querer saber.</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Escolha a chave SSH que aqui é conhecida como sua.</translation>
    </message>
    <message>
        <source>Waiting for the key. A security key may want a touch; Cancel gives up.</source>
        <translation>Esperando a chave. Uma chave de segurança pode pedir um toque; “Cancelar” desiste.</translation>
    </message>
</context>
<context>
    <name>slipway::OverrideLedger</name>
    <message>
        <source>This is no statement of an override that this Slipway knows.</source>
        <translation>Esta não é uma declaração de exceção que este Slipway conheça.</translation>
    </message>
    <message>
        <source>it was given in another workspace</source>
        <translation>foi dada em outro espaço de trabalho</translation>
    </message>
    <message>
        <source>it was given for another environment of this name</source>
        <translation>foi dada para outro ambiente com este nome</translation>
    </message>
    <message>
        <source>what was signed stands in the ledger already</source>
        <translation>o que foi assinado já está no livro de registro</translation>
    </message>
    <message>
        <source>what was signed names another person</source>
        <translation>o que foi assinado cita outra pessoa</translation>
    </message>
    <message>
        <source>There is no override number %1; “freeze override list” shows them.</source>
        <translation>Não existe a exceção número %1; “freeze override list” mostra as exceções.</translation>
    </message>
    <message>
        <source>What was signed is another person&apos;s, or of another ledger.</source>
        <translation>O que foi assinado é de outra pessoa ou de outro livro de registro.</translation>
    </message>
    <message>
        <source>it is not signed, and signers are set up</source>
        <translation>ela não está assinada, e há signatários configurados</translation>
    </message>
    <message>
        <source>its signature is not good</source>
        <translation>a assinatura dela não é válida</translation>
    </message>
</context>
<context>
    <name>slipway::Page</name>
    <message>
        <source>This could not be shown</source>
        <translation>Não foi possível mostrar isto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Trilho</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promoções</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>A imagem está em %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>“%1” não pôde ser gravado: %2. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>This is the past. To act, go back to now.</source>
        <translation>Isto é o passado. Para agir, volte para agora.</translation>
    </message>
</context>
<context>
    <name>slipway::PageState</name>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>slipway::PastBar</name>
    <message>
        <source>&amp;Back to now</source>
        <translation>Voltar para a&amp;gora</translation>
    </message>
    <message>
        <source>As of %1: this is the past. To act, go back to now.</source>
        <translation>Como em %1: isto é o passado. Para agir, volte para agora.</translation>
    </message>
</context>
<context>
    <name>slipway::PeriodReport</name>
    <message numerus="yes">
        <source>and %Ln more, in the workspace</source>
        <translation>
            <numerusform>e mais %Ln, no espaço de trabalho</numerusform>
            <numerusform>e mais %Ln, no espaço de trabalho</numerusform>
        </translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Como é calculada</translation>
    </message>
    <message>
        <source>No metric could be computed.</source>
        <translation>Nenhuma métrica pôde ser calculada.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Implantações</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Nothing was deployed.</source>
        <translation>Nada foi implantado.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>No incident was told of.</source>
        <translation>Nenhum incidente foi relatado.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Nobody decided anything.</source>
        <translation>Ninguém decidiu nada.</translation>
    </message>
    <message>
        <source>Report: all projects</source>
        <translation>Relatório: todos os projetos</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Relatório: %1</translation>
    </message>
    <message>
        <source>%1 to %2, written %3</source>
        <translation>%1 a %2, escrito em %3</translation>
    </message>
    <message>
        <source>A demo: everything in it is made up.</source>
        <translation>Uma demonstração: tudo nela é inventado.</translation>
    </message>
    <message>
        <source>Delivery metrics</source>
        <translation>Métricas de entrega</translation>
    </message>
    <message>
        <source>How much went where</source>
        <translation>Quanto foi para onde</translation>
    </message>
    <message>
        <source>Released to production</source>
        <translation>Levado à produção</translation>
    </message>
    <message>
        <source>Nothing went live in production.</source>
        <translation>Nada entrou no ar em produção.</translation>
    </message>
    <message>
        <source>During a freeze</source>
        <translation>Durante um congelamento</translation>
    </message>
    <message>
        <source>Nothing went in while a freeze held.</source>
        <translation>Nada entrou enquanto um congelamento valia.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Quem concordou</translation>
    </message>
</context>
<context>
    <name>slipway::PlannedListModel</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → para</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Prognóstico</translation>
    </message>
    <message>
        <source>looking at the gates…</source>
        <translation>examinando os portões…</translation>
    </message>
    <message>
        <source>can move</source>
        <translation>pode seguir</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>a reason</comment>
        <translation>
            <numerusform>%1, e mais %n</numerusform>
            <numerusform>%1, e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is live, what would be</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <translation>+%1 −%2</translation>
    </message>
</context>
<context>
    <name>slipway::Point</name>
    <message>
        <source>“%1” can mean several things in “%2”. Write one of: %3.</source>
        <translation>“%1” pode significar várias coisas em “%2”. Escreva uma destas: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>“%1” is no environment, release, tag, branch or commit of “%2”. Environments: %3. Newest releases: %4.</source>
        <translation>“%1” não é ambiente, release, tag, branch nem commit de “%2”. Ambientes: %3. Releases mais novas: %4.</translation>
    </message>
</context>
<context>
    <name>slipway::PointChoices</name>
    <message>
        <source>release</source>
        <translation>release</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branch</translation>
    </message>
</context>
<context>
    <name>slipway::PolicyText</name>
    <message>
        <source>Nobody has to approve.</source>
        <translation>Ninguém precisa aprovar.</translation>
    </message>
    <message>
        <source>One person approves.</source>
        <translation>Uma pessoa aprova.</translation>
    </message>
    <message numerus="yes">
        <source>%n different person(s) approve.</source>
        <translation>
            <numerusform>%n pessoa aprova.</numerusform>
            <numerusform>%n pessoas diferentes aprovam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of anybody</source>
        <translation>%1 de qualquer papel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many, of a role</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Different people approve, one after the other: %1.</source>
        <translation>Pessoas diferentes aprovam, uma depois da outra: %1.</translation>
    </message>
    <message>
        <source>Different people approve: %1.</source>
        <translation>Pessoas diferentes aprovam: %1.</translation>
    </message>
    <message>
        <source>Whoever asks may be among them.</source>
        <translation>Quem pede pode estar entre elas.</translation>
    </message>
    <message>
        <source>Whoever asks may not be among them.</source>
        <translation>Quem pede não pode estar entre elas.</translation>
    </message>
    <message numerus="yes">
        <source>An approval holds for %n hour(s) after it was asked for.</source>
        <translation>
            <numerusform>Uma aprovação vale por %n hora depois de pedida.</numerusform>
            <numerusform>Uma aprovação vale por %n horas depois de pedida.</numerusform>
        </translation>
    </message>
    <message>
        <source>every check</source>
        <translation>todas as verificações</translation>
    </message>
    <message>
        <source>Green for the exact commit: %1.</source>
        <translation>Verde para o commit exato: %1.</translation>
    </message>
    <message>
        <source>Its release notes are published.</source>
        <translation>As notas de release dela estão publicadas.</translation>
    </message>
    <message>
        <source>Its files are published, each with a digest.</source>
        <translation>Os arquivos dela estão publicados, cada um com um digest.</translation>
    </message>
    <message>
        <source>It was live in the environment before this one (there is none).</source>
        <translation>Já esteve no ar no ambiente anterior a este (não há nenhum).</translation>
    </message>
    <message>
        <source>It was live in %1 before.</source>
        <translation>Já esteve no ar em %1.</translation>
    </message>
    <message>
        <source>It was live for %1 in the environment before this one (there is none).</source>
        <translation>Esteve no ar por %1 no ambiente anterior a este (não há nenhum).</translation>
    </message>
    <message>
        <source>It was live for %1 in %2 without a break.</source>
        <translation>Esteve no ar por %1 em %2 sem interrupção.</translation>
    </message>
    <message>
        <source>Its tag is like %1.</source>
        <translation>A tag dela é como %1.</translation>
    </message>
    <message>
        <source>Its commit is in the branch %1.</source>
        <translation>O commit dela está no branch %1.</translation>
    </message>
    <message>
        <source>Nothing that is live there gets lost by it.</source>
        <translation>Nada do que está no ar lá se perde com ela.</translation>
    </message>
    <message>
        <source>Its risk is %1 of 100 at most.</source>
        <translation>O risco dela é de no máximo %1 de 100.</translation>
    </message>
    <message>
        <source>%1 have passed since it was asked for.</source>
        <translation>Pelo menos %1 desde o pedido.</translation>
    </message>
    <message>
        <source>Only at this time: %1.</source>
        <translation>Só neste horário: %1.</translation>
    </message>
    <message>
        <source>What passes all of this goes there by itself, without a person.</source>
        <translation>O que passa por tudo isto vai para lá automaticamente, sem uma pessoa.</translation>
    </message>
    <message>
        <source>A person promotes it.</source>
        <translation>Uma pessoa a promove.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2–%3 (%4)</source>
        <comment>days, from, until, time zone</comment>
        <translation>%1, %2–%3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n aprovação</numerusform>
            <numerusform>%n aprovações</numerusform>
        </translation>
    </message>
    <message>
        <source>checks</source>
        <translation>verificações</translation>
    </message>
    <message>
        <source>soak %1</source>
        <translation>maturação %1</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horário</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>sem restrições</translation>
    </message>
    <message>
        <source>Somebody has ticked: %1.</source>
        <translation>Alguém marcou: %1.</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>checklist</translation>
    </message>
    <message>
        <source>wait %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branch</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nada se perde</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risco</translation>
    </message>
    <message>
        <source>in the environment before this one (there is none)</source>
        <translation>no ambiente anterior a este (não há nenhum)</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an environment</comment>
        <translation>em %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not above %2 %3 for %4 after this very commit went live there (%n value(s) at least).</source>
        <translation>
            <numerusform>%1 não ficou acima de %2 %3 por %4 depois que exatamente este commit entrou no ar lá (no mínimo %n valor).</numerusform>
            <numerusform>%1 não ficou acima de %2 %3 por %4 depois que exatamente este commit entrou no ar lá (no mínimo %n valores).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not below %2 %3 for %4 after this very commit went live there (%n value(s) at least).</source>
        <translation>
            <numerusform>%1 não ficou abaixo de %2 %3 por %4 depois que exatamente este commit entrou no ar lá (no mínimo %n valor).</numerusform>
            <numerusform>%1 não ficou abaixo de %2 %3 por %4 depois que exatamente este commit entrou no ar lá (no mínimo %n valores).</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of these rules waits until another person confirms it.</source>
        <translation>Uma mudança destas regras espera até que outra pessoa a confirme.</translation>
    </message>
    <message>
        <source>monitors</source>
        <translation>monitores</translation>
    </message>
    <message>
        <source>Anybody may override a freeze for one release, with a reason.</source>
        <translation>Qualquer pessoa pode contornar um congelamento para uma só release, com um motivo.</translation>
    </message>
    <message>
        <source>A freeze may be overridden for one release, with a reason, by: %1.</source>
        <translation>Um congelamento pode ser contornado para uma só release, com um motivo, por: %1.</translation>
    </message>
    <message>
        <source>Advisory gate: Slipway keeps to these rules, and a deployment that is started elsewhere is not stopped by them.</source>
        <translation>Gate consultivo: o Slipway cumpre estas regras, e uma implantação iniciada em outro lugar não é barrada por elas.</translation>
    </message>
    <message>
        <source>The job that deploys there runs verify.sh, and refuses what was not approved.</source>
        <translation>O job que implanta lá executa o verify.sh e recusa o que não foi aprovado.</translation>
    </message>
</context>
<context>
    <name>slipway::PollPlan</name>
    <message>
        <source>Being asked now.</source>
        <translation>Sendo consultado agora.</translation>
    </message>
    <message>
        <source>Not asked again by itself: correct the connection, or sync it yourself when it is mended.</source>
        <translation>Não será consultado de novo automaticamente: corrija a conexão ou sincronize você mesmo quando estiver resolvido.</translation>
    </message>
    <message>
        <source>Not asked again by itself: it said too often that it is asked too much. Sync it yourself later.</source>
        <translation>Não será consultado de novo automaticamente: o servidor disse vezes demais que recebe pedidos em excesso. Sincronize você mesmo mais tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Asked again at %1, after %n failure(s).</source>
        <translation>
            <numerusform>Será consultado de novo às %1, após %n falha.</numerusform>
            <numerusform>Será consultado de novo às %1, após %n falhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked again at %1.</source>
        <translation>Será consultado de novo às %1.</translation>
    </message>
</context>
<context>
    <name>slipway::PostgresAddress</name>
    <message>
        <source>The address of the workspace says “%1”, which Slipway does not pass on to the server. Take it out.</source>
        <translation>O endereço do espaço de trabalho contém “%1”, que o Slipway não repassa ao servidor. Retire-o.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>The server “%1” could not prove that it is the one you mean. Check the address, or name the authority of its certificate with sslrootcert.</source>
        <translation>O servidor “%1” não conseguiu provar que é quem você espera. Verifique o endereço ou indique a autoridade do certificado dele com sslrootcert.</translation>
    </message>
    <message>
        <source>The server “%1” did not accept your name or password. Check them in the keyring, ~/.pgpass or the service file.</source>
        <translation>O servidor “%1” não aceitou seu nome ou sua senha. Verifique-os no chaveiro, em ~/.pgpass ou no arquivo de serviço.</translation>
    </message>
    <message>
        <source>There is no database “%1” on the server “%2”. Check the address, or have it made.</source>
        <translation>Não há banco de dados “%1” no servidor “%2”. Verifique o endereço ou peça que o criem.</translation>
    </message>
    <message>
        <source>The server “%1” of the workspace does not answer. Check the address and the network, and try again.</source>
        <translation>O servidor “%1” do espaço de trabalho não responde. Verifique o endereço e a rede e tente de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::PostgresEngine</name>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing. Install the package libqt6sql6-psql.</source>
        <translation>Falta o driver PostgreSQL do Qt. Instale o pacote libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The workspace&apos;s tables could not be brought up to date. Nothing was changed; your account may lack the right to do it.</source>
        <translation>As tabelas do espaço de trabalho não puderam ser atualizadas. Nada foi mudado; talvez falte à sua conta o direito de fazê-lo.</translation>
    </message>
    <message>
        <source>The workspace “%1” was written by a newer Slipway. Update Slipway to open it; it was not changed.</source>
        <translation>O espaço de trabalho “%1” foi gravado por um Slipway mais novo. Atualize o Slipway para abri-lo; ele não foi mudado.</translation>
    </message>
    <message>
        <source>There is no workspace in “%1”. Check the address, or make one there first.</source>
        <translation>Não há espaço de trabalho em “%1”. Verifique o endereço ou crie antes um lá.</translation>
    </message>
    <message>
        <source>There is a workspace in “%1” already. Choose another database, or open what is there.</source>
        <translation>Já existe um espaço de trabalho em “%1”. Escolha outro banco de dados ou abra o que está lá.</translation>
    </message>
</context>
<context>
    <name>slipway::PostgresRights</name>
    <message>
        <source>This workspace is a file, and files know no roles: whoever may write the file may write all of it. Roles are for workspaces on a PostgreSQL server.</source>
        <translation>Este espaço de trabalho é um arquivo, e arquivos não conhecem papéis: quem pode escrever no arquivo pode escrever em tudo nele. Papéis são para espaços de trabalho em um servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>Only “%1”, who made this workspace, may say who works in it; you are “%2” there.</source>
        <translation>Só “%1”, que criou este espaço de trabalho, pode dizer quem trabalha nele; você é “%2” lá.</translation>
    </message>
    <message>
        <source>The server has no role “%1”. Make it there first: CREATE ROLE %1 LOGIN</source>
        <translation>O servidor não tem o papel “%1”. Crie-o lá antes: CREATE ROLE %1 LOGIN</translation>
    </message>
    <message>
        <source>“%1” owns the workspace or is a superuser: the server keeps nothing from it. Give people a role of their own.</source>
        <translation>“%1” é dono do espaço de trabalho ou é superusuário: o servidor não lhe nega nada. Dê às pessoas um papel próprio.</translation>
    </message>
    <message>
        <source>“%1” is a member of the role that owns the workspace, or may make roles and so become one: the server keeps nothing from it. Take that from it first.</source>
        <translation>“%1” é membro do papel que é dono do espaço de trabalho, ou pode criar papéis e assim se tornar um: o servidor não lhe impede nada. Tire isso dele primeiro.</translation>
    </message>
</context>
<context>
    <name>slipway::PromoteDialog</name>
    <message>
        <source>Promote a release</source>
        <translation>Promover uma release</translation>
    </message>
    <message>
        <source>Every gate is checked once more when you press the button; then the server is asked, once.</source>
        <translation>Cada portão é verificado mais uma vez quando você pressiona o botão; depois o pedido vai ao servidor, uma única vez.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Goes back to what was live there before. A freeze is told to you, and does not stop it.</source>
        <translation>Volta ao que estava no ar lá antes. Um congelamento é avisado a você e não impede a reversão.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>Back &amp;to</source>
        <translation>&amp;Voltar a</translation>
    </message>
    <message>
        <source>A version of the project, such as 1.4.0</source>
        <translation>Uma versão do projeto, como 1.4.0</translation>
    </message>
    <message>
        <source>Empty: the last good release that was live there</source>
        <translation>Vazio: a última release boa que esteve no ar lá</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Optional; kept in the ledger</source>
        <translation>Opcional; fica no livro de registro</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portões</translation>
    </message>
    <message>
        <source>As&amp;k for approval…</source>
        <translation>P&amp;edir aprovação…</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Promover</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>O que aconteceria</translation>
    </message>
    <message>
        <source>No gate stands in the way</source>
        <translation>Nenhum portão no caminho</translation>
    </message>
    <message>
        <source>Looking at the gates…</source>
        <translation>Examinando os portões…</translation>
    </message>
    <message>
        <source>Carried by %1.</source>
        <translation>Levada por %1.</translation>
    </message>
    <message>
        <source>Risk %1 of 100.</source>
        <translation>Risco %1 de 100.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Escolha um projeto.</translation>
    </message>
    <message>
        <source>Say which release.</source>
        <translation>Diga qual release.</translation>
    </message>
    <message>
        <source>Choose the environment it is to go to.</source>
        <translation>Escolha o ambiente para onde ela deve ir.</translation>
    </message>
    <message>
        <source>The gates are being looked at; a moment.</source>
        <translation>Os portões estão sendo examinados; um momento.</translation>
    </message>
    <message>
        <source>A gate stands in the way; the list below says which.</source>
        <translation>Há um portão no caminho; a lista abaixo diz qual.</translation>
    </message>
    <message>
        <source>Say who &amp;carries it there…</source>
        <translation>Indicar &amp;quem a leva até lá…</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would be taken back</source>
        <translation>
            <numerusform>%n commit seria retirado</numerusform>
            <numerusform>%n commits seriam retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live commit(s) would get lost</source>
        <translation>
            <numerusform>%n commit no ar se perderia</numerusform>
            <numerusform>%n commits no ar se perderiam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) would become live</source>
        <translation>
            <numerusform>%n commit entraria no ar</numerusform>
            <numerusform>%n commits entrariam no ar</numerusform>
        </translation>
    </message>
    <message>
        <source>Check&amp;list…</source>
        <translation>Check&amp;list…</translation>
    </message>
    <message>
        <source>O&amp;verride the freeze…</source>
        <translation>Contor&amp;nar o congelamento…</translation>
    </message>
</context>
<context>
    <name>slipway::Promoting</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n commit(s) taken back</source>
        <translation>
            <numerusform>%1, %n commit retirado</numerusform>
            <numerusform>%1, %n commits retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n commit(s) become live</source>
        <translation>
            <numerusform>%1, %n commit entra no ar</numerusform>
            <numerusform>%1, %n commits entram no ar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 into %3</source>
        <translation>%1 %2 em %3</translation>
    </message>
    <message>
        <source>%1: live.</source>
        <translation>%1: no ar.</translation>
    </message>
    <message>
        <source>%1: no answer came, so it is not known whether it began. The next sync finds out.</source>
        <translation>%1: não veio resposta, portanto não se sabe se começou. A próxima sincronização descobre.</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: falhou. %2</translation>
    </message>
    <message>
        <source>%1: the server has begun it.</source>
        <translation>%1: o servidor começou.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>an unknown commit</source>
        <translation>um commit desconhecido</translation>
    </message>
</context>
<context>
    <name>slipway::Promotion</name>
    <message>
        <source>A release is carried either by a connection or by a command of your own; name one of the two.</source>
        <translation>Uma release é levada ou por uma conexão ou por um comando seu; indique um dos dois.</translation>
    </message>
    <message>
        <source>A command needs the name of a program.</source>
        <translation>Um comando precisa do nome de um programa.</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionListModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What was said last</source>
        <translation>O que foi dito por último</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>pedindo</translation>
    </message>
    <message>
        <source>unknown, checking</source>
        <translation>desconhecido, verificando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>went live</source>
        <translation>entrou no ar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>project, release, environment</comment>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionPlan</name>
    <message>
        <source>There is nothing to go back to: “%1” had no other good release of “%2” before.</source>
        <translation>Não há para onde voltar: “%1” não teve antes outra release boa de “%2”.</translation>
    </message>
    <message>
        <source>The repository of “%1” cannot be read here, so its releases are not known.</source>
        <translation>O repositório de “%1” não pode ser lido aqui, portanto as releases dele não são conhecidas.</translation>
    </message>
    <message>
        <source>Nobody is named who carries %1 into %2: say which job or command does</source>
        <translation>Ninguém está indicado para levar %1 a %2: diga qual job ou comando faz isso</translation>
    </message>
    <message>
        <source>“%3” is to carry %1 into %2, but there is no such connection any more</source>
        <translation>“%3” deve levar %1 a %2, mas essa conexão não existe mais</translation>
    </message>
    <message>
        <source>it may be by whoever wants this release in</source>
        <translation>ela pode ser de quem quer esta release lá</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionStore</name>
    <message>
        <source>There is no promotion number %1.</source>
        <translation>Não existe a promoção número %1.</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionsPage</name>
    <message>
        <source>an unknown commit</source>
        <translation>um commit desconhecido</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Ainda sem ambiente</translation>
    </message>
    <message>
        <source>Releases are promoted from one environment to the next.</source>
        <translation>As releases são promovidas de um ambiente para o próximo.</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Adicionar ambiente…</translation>
    </message>
    <message>
        <source>Could move · %1</source>
        <translation>Poderiam avançar · %1</translation>
    </message>
    <message>
        <source>Let in before</source>
        <translation>Liberadas antes</translation>
    </message>
    <message>
        <source>Let in before · %1 under way</source>
        <translation>Liberadas antes · %1 em andamento</translation>
    </message>
    <message>
        <source>It is the first environment: a release goes there from the Releases page.</source>
        <translation>É o primeiro ambiente: uma release vai para lá a partir da página Releases.</translation>
    </message>
    <message numerus="yes">
        <source>%n can move now. What is live in %1 and not here.</source>
        <translation>
            <numerusform>%n pode avançar agora. O que está no ar em %1 e não aqui.</numerusform>
            <numerusform>%n podem avançar agora. O que está no ar em %1 e não aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits: whatever is live in %1 is live here too.</source>
        <translation>Nada espera: tudo o que está no ar em %1 também está no ar aqui.</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promoções</translation>
    </message>
    <message>
        <source>What could go on, what stands in its way, and what was let in before</source>
        <translation>O que poderia avançar, o que está no caminho e o que foi liberado antes</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>What could move</source>
        <translation>O que poderia avançar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <translation>Pro&amp;mover…</translation>
    </message>
    <message>
        <source>What was let in</source>
        <translation>O que foi liberado</translation>
    </message>
    <message>
        <source>Newest first. What is unsure is found out by the next sync.</source>
        <translation>As mais novas primeiro. O que é incerto a próxima sincronização descobre.</translation>
    </message>
    <message>
        <source>Nothing was let in from here yet.</source>
        <translation>Nada foi liberado a partir daqui ainda.</translation>
    </message>
    <message>
        <source>Its hi&amp;story</source>
        <translation>O &amp;histórico dela</translation>
    </message>
    <message>
        <source>Roll bac&amp;k…</source>
        <translation>R&amp;everter…</translation>
    </message>
    <message>
        <source>%1: goes in at %2.</source>
        <translation>%1: entra em %2.</translation>
    </message>
    <message>
        <source>Cancel it?</source>
        <translation>Cancelar a release agendada?</translation>
    </message>
    <message>
        <source>%1 does not go in at %2.</source>
        <translation>%1 não entra em %2.</translation>
    </message>
    <message>
        <source>Do not let it in</source>
        <translation>Não deixar entrar</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Foi cancelada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>project, release</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The checklist is written.</source>
        <translation>O checklist foi escrito.</translation>
    </message>
    <message>
        <source>The train %1 has arrived: every car is live.</source>
        <translation>O trem %1 chegou: todos os vagões estão no ar.</translation>
    </message>
    <message>
        <source>The train %1 has stopped. %2</source>
        <translation>O trem %1 parou. %2</translation>
    </message>
    <message>
        <source>The train %1 is under way. Send it on when the car that is on its way is live.</source>
        <translation>O trem %1 está em andamento. Mande-o seguir quando o vagão que está a caminho estiver no ar.</translation>
    </message>
    <message>
        <source>The train %1 is ready. Couple on what goes.</source>
        <translation>O trem %1 está pronto. Engate o que vai junto.</translation>
    </message>
    <message>
        <source>%1 %2 is coupled on.</source>
        <translation>%1 %2 foi engatada.</translation>
    </message>
    <message>
        <source>%1 is off the train.</source>
        <translation>%1 foi desengatado do trem.</translation>
    </message>
    <message>
        <source>Send the train on?</source>
        <translation>Mandar o trem seguir?</translation>
    </message>
    <message>
        <source>Let the train depart?</source>
        <translation>Deixar o trem partir?</translation>
    </message>
    <message>
        <source>%1 %2 goes into %3 next. Every gate is asked again for each car; one that is stopped or fails stops those behind it.</source>
        <translation>%1 %2 é a próxima a entrar em %3. Cada portão é consultado de novo para cada vagão; um vagão que é barrado ou falha faz parar os que vêm atrás.</translation>
    </message>
    <message>
        <source>&amp;Depart</source>
        <translation>Par&amp;tir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a tab, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Com hora marcada</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trens</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 looked at can move now; the others are as you come to them. What is live in %2 and not here.</source>
        <translation>
            <numerusform>%n das %1 examinadas pode avançar agora; as outras são examinadas quando você chega a elas. O que está no ar em %2 e não aqui.</numerusform>
            <numerusform>%n das %1 examinadas podem avançar agora; as outras são examinadas quando você chega a elas. O que está no ar em %2 e não aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ch&amp;ecklist…</source>
        <translation>Check&amp;list…</translation>
    </message>
    <message>
        <source>What a person has to tick before it may enter</source>
        <translation>O que uma pessoa precisa marcar antes que ela possa entrar</translation>
    </message>
    <message>
        <source>At a &amp;time…</source>
        <translation>Agen&amp;dar…</translation>
    </message>
    <message>
        <source>Releases at a time</source>
        <translation>Releases com hora marcada</translation>
    </message>
    <message>
        <source>Each is let in at its time if the gates let it then; a Slipway has to be at work on this workspace.</source>
        <translation>Cada uma é liberada na hora marcada se os portões então deixarem; um Slipway precisa estar em funcionamento neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>No release waits for a time. Set one for what is to go in at night or at a week’s end.</source>
        <translation>Nenhuma release espera por uma hora marcada. Marque uma para o que deve entrar à noite ou no fim de semana.</translation>
    </message>
    <message>
        <source>Set a ti&amp;me…</source>
        <translation>Marcar h&amp;ora…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel it…</source>
        <translation>Ca&amp;ncelar…</translation>
    </message>
    <message>
        <source>Send &amp;on</source>
        <translation>Mandar se&amp;guir</translation>
    </message>
</context>
<context>
    <name>slipway::PublicKey</name>
    <message>
        <source>This is not a whole SSH public key. Give the .pub file that ssh-keygen made beside the private one.</source>
        <translation>Esta não é uma chave pública SSH completa. Informe o arquivo .pub que o ssh-keygen criou ao lado da privada.</translation>
    </message>
    <message>
        <source>Keys of this kind cannot sign here. Make one with ssh-keygen -t ed25519.</source>
        <translation>Chaves deste tipo não podem assinar aqui. Crie uma com ssh-keygen -t ed25519.</translation>
    </message>
    <message>
        <source>This SSH public key is damaged. Copy the .pub file again.</source>
        <translation>Esta chave pública SSH está danificada. Copie o arquivo .pub de novo.</translation>
    </message>
    <message>
        <source>An RSA key needs 3072 bits or more to sign here. Make a new key with ssh-keygen -t ed25519.</source>
        <translation>Uma chave RSA precisa de 3072 bits ou mais para assinar aqui. Crie uma nova com ssh-keygen -t ed25519.</translation>
    </message>
    <message>
        <source>This is a private key, which is nobody&apos;s but its owner&apos;s. Give the .pub file beside it.</source>
        <translation>Esta é uma chave privada, que só diz respeito ao dono. Informe o arquivo .pub ao lado dela.</translation>
    </message>
    <message>
        <source>A file with exactly one SSH public key is needed, as ssh-keygen writes it.</source>
        <translation>É preciso um arquivo com exatamente uma chave pública SSH, como o ssh-keygen a grava.</translation>
    </message>
    <message>
        <source>The line must begin with the kind of the key: names, wildcards, options and certificate authorities do not belong before it.</source>
        <translation>A linha deve começar com o tipo da chave: nomes, curingas, opções e autoridades certificadoras não cabem antes dele.</translation>
    </message>
    <message>
        <source>This key says that it is of one kind and is of another. Copy the .pub file again.</source>
        <translation>Esta chave diz ser de um tipo e é de outro. Copie o arquivo .pub de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::PublishDialog</name>
    <message>
        <source>&amp;Write over the other text, which I have read</source>
        <translation>&amp;Sobrescrever o outro texto, que eu li</translation>
    </message>
    <message>
        <source>Publish the notes of %1</source>
        <translation>Publicar as notas de %1</translation>
    </message>
    <message>
        <source>They go to the release’s page at the forge, as you see them in the preview.</source>
        <translation>Elas vão para a página da release na forja, como você as vê na prévia.</translation>
    </message>
    <message>
        <source>As a draft, which nobody else sees</source>
        <translation>Como rascunho, que ninguém mais vê</translation>
    </message>
    <message>
        <source>Public, as a pre-release</source>
        <translation>Pública, como pré-release</translation>
    </message>
    <message>
        <source>Public, for everybody</source>
        <translation>Pública, para todos</translation>
    </message>
    <message>
        <source>&amp;Forge</source>
        <translation>&amp;Forja</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>What &amp;changes there</source>
        <translation>O &amp;que muda lá</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Asking “%1” what is there…</source>
        <translation>Perguntando a “%1” o que há lá…</translation>
    </message>
    <message>
        <source>It could not be asked: %1</source>
        <translation>Não foi possível perguntar: %1</translation>
    </message>
    <message>
        <source>What is there is not known yet. Wait for the answer, or choose another forge.</source>
        <translation>Ainda não se sabe o que há lá. Espere a resposta ou escolha outra forja.</translation>
    </message>
    <message>
        <source>Somebody else wrote the text that is there. Read the difference and tick the box below, or take over their words first.</source>
        <translation>Outra pessoa escreveu o texto que está lá. Leia a diferença e marque a caixa abaixo, ou aproveite antes as palavras dela.</translation>
    </message>
    <message>
        <source>There is nothing to publish: it stands there like this already.</source>
        <translation>Não há nada a publicar: lá já está assim.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… e mais %n linha</numerusform>
            <numerusform>… e mais %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueuedVerdict</name>
    <message>
        <source>It waits there no more. No answer came when it was said, so it may have been these very words that settled it, or somebody else&apos;s.</source>
        <translation>Isto não espera mais lá. Não veio resposta quando foi comunicado, portanto talvez esta mesma decisão tenha resolvido, talvez a de outra pessoa.</translation>
    </message>
    <message>
        <source>It waits there no more: somebody else settled it, or it was taken back.</source>
        <translation>Isto não espera mais lá: outra pessoa resolveu ou foi retirado.</translation>
    </message>
    <message>
        <source>Another commit waits there now: %1 instead of %2.</source>
        <translation>Outro commit espera lá agora: %1 em vez de %2.</translation>
    </message>
    <message>
        <source>an unknown one</source>
        <translation>um desconhecido</translation>
    </message>
    <message>
        <source>Another version waits there now: %1 instead of %2.</source>
        <translation>Outra versão espera lá agora: %1 em vez de %2.</translation>
    </message>
    <message>
        <source>It waits for another place now: %1.</source>
        <translation>Isto agora espera por outro destino: %1.</translation>
    </message>
    <message>
        <source>It is asked anew there by now, or with other words, so it is another question: decide it again.</source>
        <translation>Lá a pergunta é feita de novo ou com outras palavras, portanto é outra pergunta: decida de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::QueuedVerdictStore</name>
    <message>
        <source>There is no decision number %1 that waits to be said.</source>
        <translation>Não existe a decisão número %1 à espera de ser comunicada.</translation>
    </message>
</context>
<context>
    <name>slipway::RailModel</name>
    <message>
        <source>%1: its commit is not in the repository</source>
        <translation>%1: o commit dele não está no repositório</translation>
    </message>
    <message>
        <source>%1: %2, older than all that is listed here</source>
        <translation>%1: %2, mais antigo que tudo o que está listado aqui</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>fora de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3</source>
        <translation>%1 está aqui: %2, há %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n commit(s) that never came back to the main line</source>
        <translation>
            <numerusform>e %n commit que nunca voltou à linha principal</numerusform>
            <numerusform>e %n commits que nunca voltaram à linha principal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n commit(s) from beside the main line</source>
        <translation>
            <numerusform>e %n commit de fora da linha principal</numerusform>
            <numerusform>e %n commits de fora da linha principal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>environment, how long</comment>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>Nothing of this project is deployed anywhere yet.</source>
        <translation>Nada deste projeto foi implantado em lugar nenhum ainda.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not deployed anywhere yet. Next: %1.</source>
        <translation>Ainda não implantado em lugar nenhum. Próximo: %1.</translation>
    </message>
    <message>
        <source>In %1: everywhere.</source>
        <translation>Em %1: em toda parte.</translation>
    </message>
    <message>
        <source>In %1; not in %2.</source>
        <translation>Em %1; fora de %2.</translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <translation>%1 Próximo: %2.</translation>
    </message>
</context>
<context>
    <name>slipway::RailPage</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not deployed anywhere yet</source>
        <translation>ainda não implantado em lugar nenhum</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>fora de %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>próximo: %1</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>The rail shows a project’s commits, and how far each environment has come along them.</source>
        <translation>O trilho mostra os commits de um projeto e até onde cada ambiente avançou neles.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Adicionar um projeto…</translation>
    </message>
    <message>
        <source>Reading the main line…</source>
        <translation>Lendo a linha principal…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more commit(s))</source>
        <translation>
            <numerusform>%1 (e mais %n commit)</numerusform>
            <numerusform>%1 (e mais %n commits)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It lies beside the main line.</source>
        <translation>%1 Fica fora da linha principal.</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) by or about “%1”; the newest: %2</source>
        <translation>
            <numerusform>%n commit de “%1” ou sobre isso; o mais novo: %2</numerusform>
            <numerusform>%n commits de “%1” ou sobre isso; o mais novo: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The main line of this project has no commit yet.</source>
        <translation>A linha principal deste projeto ainda não tem nenhum commit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a commit, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Trilho</translation>
    </message>
    <message>
        <source>How far each environment has come along the main line</source>
        <translation>Até onde cada ambiente avançou na linha principal</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>A&amp;char</translation>
    </message>
    <message>
        <source>Find a commit, pull request, ticket or author</source>
        <translation>Achar um commit, pull request, ticket ou autor</translation>
    </message>
    <message>
        <source>Commit, #pull request, ticket or author</source>
        <translation>Commit, #pull request, ticket ou autor</translation>
    </message>
    <message>
        <source>Commits and the environments that have them</source>
        <translation>Commits e os ambientes que os têm</translation>
    </message>
</context>
<context>
    <name>slipway::ReasonDialog</name>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Others will read why; it stays in the ledger</source>
        <translation>Outros vão ler o porquê; fica no livro de registro</translation>
    </message>
    <message>
        <source>Say why: others will want to know.</source>
        <translation>Diga o porquê: outros vão querer saber.</translation>
    </message>
</context>
<context>
    <name>slipway::RecordDeploymentDialog</name>
    <message>
        <source>v1.4.0 or 1a2b3c4d</source>
        <translation>v1.4.0 ou 1a2b3c4d</translation>
    </message>
    <message>
        <source>found from the tag</source>
        <translation>encontrada pela tag</translation>
    </message>
    <message>
        <source>Record a deployment</source>
        <translation>Registrar uma implantação</translation>
    </message>
    <message>
        <source>For what no connection tells of. It stands in the ledger with your name.</source>
        <translation>Para o que nenhuma conexão conta. Fica no livro de registro com o seu nome.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Commit or tag</source>
        <translation>&amp;Commit ou tag</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Finished at</source>
        <translation>&amp;Terminou em</translation>
    </message>
    <message>
        <source>&amp;Who deployed it</source>
        <translation>&amp;Quem implantou</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Optional: the job or the log</source>
        <translation>Opcional: o job ou o log</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Escolha um projeto.</translation>
    </message>
    <message>
        <source>Choose an environment.</source>
        <translation>Escolha um ambiente.</translation>
    </message>
    <message>
        <source>Say what was deployed: a tag, or a commit of at least 4 digits.</source>
        <translation>Diga o que foi implantado: uma tag ou um commit com pelo menos 4 dígitos.</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Um link começa com https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseListModel</name>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>%1, pre-release</source>
        <translation>%1, pré-release</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ReleasesPage</name>
    <message>
        <source>No project yet</source>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>A project is a repository whose tags are its releases.</source>
        <translation>Um projeto é um repositório cujas tags são as releases.</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Adicionar um projeto…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>pre-release</source>
        <translation>pré-release</translation>
    </message>
    <message>
        <source>the first release</source>
        <translation>a primeira release</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) since %1</source>
        <translation>
            <numerusform>%n commit desde %1</numerusform>
            <numerusform>%n commits desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them for the first time</source>
        <translation>
            <numerusform>%n deles pela primeira vez</numerusform>
            <numerusform>%n deles pela primeira vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Onde roda</translation>
    </message>
    <message>
        <source>It was deployed nowhere yet</source>
        <translation>Ainda não foi implantada em lugar nenhum</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprovações</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Ninguém foi consultado ainda</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>&amp;Compare with previous</source>
        <translation>&amp;Comparar com a anterior</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Request approval…</source>
        <translation>P&amp;edir aprovação…</translation>
    </message>
    <message>
        <source>Choose a release at the left</source>
        <translation>Escolha uma release à esquerda</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>live for %1</source>
        <translation>no ar há %1</translation>
    </message>
    <message>
        <source>was live until %1</source>
        <translation>ficou no ar até %1</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, há %2</translation>
    </message>
    <message>
        <source>No release yet: none of the repository’s tags is a version</source>
        <translation>Ainda sem release: nenhuma tag do repositório é uma versão</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>No server checked its commit</source>
        <translation>Nenhum servidor verificou o commit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>No forge has a page for it</source>
        <translation>Nenhuma forja tem uma página para ela</translation>
    </message>
    <message>
        <source>&amp;Promote…</source>
        <translation>&amp;Promover…</translation>
    </message>
    <message>
        <source>Marked bad</source>
        <translation>Marcada como ruim</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retida</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>a mark, by whom, why</comment>
        <translation>%1 por %2: %3</translation>
    </message>
    <message>
        <source>H&amp;old…</source>
        <translation>&amp;Reter…</translation>
    </message>
    <message>
        <source>Holds it, marks it bad, or lets it go on</source>
        <translation>Retém a release, marca-a como ruim ou a deixa seguir</translation>
    </message>
    <message>
        <source>Lets it into the next environment (Ctrl+Shift+P)</source>
        <translation>Deixa-a entrar no próximo ambiente (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>As %1 wrote them, %2</source>
        <translation>Como %1 as escreveu, %2</translation>
    </message>
    <message>
        <source>For customers, as %1 wrote them, %2</source>
        <translation>Para clientes, como %1 as escreveu, %2</translation>
    </message>
    <message>
        <source>For operations, as %1 wrote them, %2</source>
        <translation>Para operações, como %1 as escreveu, %2</translation>
    </message>
</context>
<context>
    <name>slipway::RequestApprovalDialog</name>
    <message>
        <source>Request approval</source>
        <translation>Pedir aprovação</translation>
    </message>
    <message>
        <source>Whoever decides sees exactly what would change. The request is bound to the release&apos;s commit as it is now.</source>
        <translation>Quem decide vê exatamente o que mudaria. O pedido fica preso ao commit atual da release.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>A version of the project, such as 1.4.0</source>
        <translation>Uma versão do projeto, como 1.4.0</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>Where it is to go</source>
        <translation>Para onde deve ir</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Optional: why now, what to look at</source>
        <translation>Opcional: por que agora, o que olhar</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Escolha um projeto.</translation>
    </message>
    <message>
        <source>Say which release: an approval is for one exact version.</source>
        <translation>Diga qual release: uma aprovação vale para uma versão exata.</translation>
    </message>
    <message>
        <source>Choose the environment it is to go to.</source>
        <translation>Escolha o ambiente para onde ela deve ir.</translation>
    </message>
</context>
<context>
    <name>slipway::RevokeKeyDialog</name>
    <message>
        <source>It fell into the &amp;wrong hands</source>
        <translation>Caiu em mãos &amp;erradas</translation>
    </message>
    <message>
        <source>Revoke a key of %1</source>
        <translation>Revogar uma chave de %1</translation>
    </message>
    <message>
        <source>%1
It signs nothing from now on. Open approvals that rest on it wait again. This cannot be taken back.</source>
        <translation>%1
A partir de agora, ela não assina mais nada. As aprovações abertas que se apoiam nela voltam a esperar. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>It stands in the ledger for good</source>
        <translation>Fica no livro de registro para sempre</translation>
    </message>
    <message>
        <source>Then nothing that it ever signed counts any more, the past included</source>
        <translation>Então nada do que ela já assinou conta mais, inclusive no passado</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Say why; it stands in the ledger for good.</source>
        <translation>Diga o porquê; fica no livro de registro para sempre.</translation>
    </message>
</context>
<context>
    <name>slipway::Risk</name>
    <message>
        <source>%1 changed lines in %2</source>
        <translation>%1 linhas mudadas em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s)</source>
        <translation>
            <numerusform>%n arquivo mudado</numerusform>
            <numerusform>%n arquivos mudados</numerusform>
        </translation>
    </message>
    <message>
        <source>touches %1</source>
        <translation>mexe em %1</translation>
    </message>
    <message numerus="yes">
        <source>touches %1 and %n more delicate file(s)</source>
        <translation>
            <numerusform>mexe em %1 e em mais %n arquivo delicado</numerusform>
            <numerusform>mexe em %1 e em mais %n arquivos delicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s) for the first time</source>
        <translation>
            <numerusform>%n autor pela primeira vez</numerusform>
            <numerusform>%n autores pela primeira vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the one before</source>
        <translation>
            <numerusform>%n dia desde a anterior</numerusform>
            <numerusform>%n dias desde a anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last %2 deployments here failed</source>
        <translation>%1 das últimas %2 implantações aqui falharam</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>no fim de semana</translation>
    </message>
    <message>
        <source>outside of working hours</source>
        <translation>fora do horário de trabalho</translation>
    </message>
    <message>
        <source>on a Friday afternoon</source>
        <translation>em uma tarde de sexta-feira</translation>
    </message>
    <message>
        <source>takes back something that is live</source>
        <translation>retira algo que está no ar</translation>
    </message>
</context>
<context>
    <name>slipway::RolesDialog</name>
    <message>
        <source>Roles of %1</source>
        <translation>Papéis de %1</translation>
    </message>
    <message>
        <source>Exactly these from now on. Approvals that wait for a role count whoever has it.</source>
        <translation>Exatamente estes a partir de agora. As aprovações que esperam por um papel contam quem o tiver.</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Papéis</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Vazio: nenhum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>slipway::RuleChange</name>
    <message>
        <source>Two persons can be asked for once two people can sign here, or nobody could change anything any more. Add them first: slipway-cli signer add NAME --key FILE.pub</source>
        <translation>Só dá para exigir duas pessoas quando duas puderem assinar aqui; do contrário, ninguém mais poderia mudar nada. Adicione-as primeiro: slipway-cli signer add NAME --key FILE.pub</translation>
    </message>
    <message>
        <source>%1 confirmed this already; the change is made.</source>
        <translation>%1 já confirmou isto; a mudança está feita.</translation>
    </message>
    <message>
        <source>%1 withdrew this. Propose it again where it is still wanted.</source>
        <translation>%1 retirou isto. Proponha de novo se ainda for o caso.</translation>
    </message>
    <message>
        <source>You proposed this yourself; another person has to confirm it.</source>
        <translation>Você mesmo propôs isto; outra pessoa precisa confirmar.</translation>
    </message>
    <message>
        <source>the rules of %1</source>
        <translation>as regras de %1</translation>
    </message>
    <message>
        <source>%1 has no rules of its own any more</source>
        <translation>%1 não tem mais regras próprias</translation>
    </message>
    <message>
        <source>%1 may sign</source>
        <translation>%1 pode assinar</translation>
    </message>
    <message>
        <source>keys of %1 are revoked</source>
        <translation>chaves de %1 são revogadas</translation>
    </message>
    <message>
        <source>the roles of %1</source>
        <translation>os papéis de %1</translation>
    </message>
    <message>
        <source>an approval beforehand for %1</source>
        <translation>uma aprovação de antemão para %1</translation>
    </message>
    <message>
        <source>one person is enough again in this workspace</source>
        <translation>uma pessoa volta a bastar neste espaço de trabalho</translation>
    </message>
    <message numerus="yes">
        <source>It was proposed more than %n day(s) ago. Withdraw it, and propose it again where it is still wanted.</source>
        <translation>
            <numerusform>Isto foi proposto há mais de %n dia. Retire e proponha de novo se ainda for o caso.</numerusform>
            <numerusform>Isto foi proposto há mais de %n dias. Retire e proponha de novo se ainda for o caso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RuleChangeDialog</name>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Um arquivo de chave ou o arquivo .pub de uma que está no seu agente</translation>
    </message>
    <message>
        <source>Propose the change</source>
        <translation>Propor a mudança</translation>
    </message>
    <message>
        <source>Two persons are asked for here. Nothing changes until another person, who may sign, confirms it; until then it waits under Rules, for everybody to see.</source>
        <translation>Aqui são exigidas duas pessoas. Nada muda até que outra pessoa, que possa assinar, confirme; até lá, a mudança espera em “Regras”, à vista de todos.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Whoever confirms it reads why; it stays in the ledger</source>
        <translation>Quem confirma lê o porquê; ele fica no livro de registro</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propor</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>Confirmar a mudança</translation>
    </message>
    <message>
        <source>%1 proposed it on %2: “%3”. With your word it takes effect at once.</source>
        <translation>%1 propôs isto em %2: “%3”. Com a sua palavra, entra em vigor na hora.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>It is about %1</source>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>Nothing else than that</source>
        <translation>Nada além disso</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Sua chave &amp;SSH</translation>
    </message>
    <message>
        <source>Your word is signed with your own key</source>
        <translation>Sua palavra é assinada com a sua própria chave</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>&amp;Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Your SSH key</source>
        <translation>Sua chave SSH</translation>
    </message>
    <message>
        <source>Say why: whoever confirms it will want to know.</source>
        <translation>Diga por quê: quem confirmar vai querer saber.</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Escolha a chave SSH que aqui é conhecida como sua.</translation>
    </message>
    <message>
        <source>Waiting for the key. A security key may want a touch; Cancel gives up.</source>
        <translation>Esperando a chave. Uma chave de segurança pode pedir um toque; “Cancelar” desiste.</translation>
    </message>
</context>
<context>
    <name>slipway::RuleChangeLedger</name>
    <message>
        <source>It was proposed in another workspace.</source>
        <translation>Foi proposta em outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>What was signed stands in the ledger already.</source>
        <translation>O que foi assinado já está no livro de registro.</translation>
    </message>
    <message>
        <source>This is no proposal that this Slipway knows.</source>
        <translation>Isto não é uma proposta que este Slipway conheça.</translation>
    </message>
    <message>
        <source>There is no proposed change number %1; “rules list” shows them.</source>
        <translation>Não existe a mudança proposta número %1; “rules list” mostra quais existem.</translation>
    </message>
    <message>
        <source>What was signed is another person&apos;s, or of another ledger.</source>
        <translation>O que foi assinado é de outra pessoa ou de outro livro de registro.</translation>
    </message>
    <message>
        <source>Its signature is not good.</source>
        <translation>A assinatura dela não é válida.</translation>
    </message>
</context>
<context>
    <name>slipway::RuleListModel</name>
    <message>
        <source>frozen · %1</source>
        <translation>congelado · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>environment, its rules</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cannot be read; nothing goes in</source>
        <translation>não dá para ler; nada entra</translation>
    </message>
</context>
<context>
    <name>slipway::RulesEditor</name>
    <message>
        <source>environment</source>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projeto</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>O que a regra encontra</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>A name there that fits the pattern (a regular expression over the whole name) means what stands at the right; \1 stands for the first bracket. The first rule that fits counts.</source>
        <translation>Um nome de lá que case com o padrão (uma expressão regular sobre o nome inteiro) significa o que está à direita; \1 é o primeiro parêntese. Vale a primeira regra que casar.</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Encontra</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nome lá</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>Significa aqui</translation>
    </message>
    <message>
        <source>A&amp;dd rule</source>
        <translation>A&amp;dicionar regra</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>Re&amp;mover regra</translation>
    </message>
    <message>
        <source>Save r&amp;ules</source>
        <translation>Sa&amp;lvar regras</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) → %1: %2</source>
        <comment>what they mean, their names</comment>
        <translation>
            <numerusform>%n job → %1: %2</numerusform>
            <numerusform>%n jobs → %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the workspace has no such name yet)</source>
        <translation>%1 (o espaço de trabalho ainda não tem esse nome)</translation>
    </message>
    <message>
        <source>Press Test to see here what the rules catch.</source>
        <translation>Pressione “Testar” para ver aqui o que as regras pegam.</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projeto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) mean no environment: %1</source>
        <translation>
            <numerusform>%n job não significa nenhum ambiente: %1</numerusform>
            <numerusform>%n jobs não significam nenhum ambiente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has no job to try the rules on.</source>
        <translation>O servidor não tem nenhum job em que testar as regras.</translation>
    </message>
</context>
<context>
    <name>slipway::RulesPage</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, until, time zone</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>from %1, until it is ended</source>
        <translation>a partir de %1, até ser encerrado</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>e assim por diante</translation>
    </message>
    <message>
        <source>The rules of %1 are written.</source>
        <translation>As regras de %1 foram escritas.</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>todos os projetos</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em todos os lugares</translation>
    </message>
    <message>
        <source>The freeze is written.</source>
        <translation>O congelamento foi escrito.</translation>
    </message>
    <message>
        <source>End the freeze?</source>
        <translation>Encerrar o congelamento?</translation>
    </message>
    <message>
        <source>“%1” (%2) stops nothing any more, and does not come back. That it held stays in the ledger.</source>
        <translation>“%1” (%2) não impede mais nada e não volta. Que ele valeu fica no livro de registro.</translation>
    </message>
    <message>
        <source>The freeze is over.</source>
        <translation>O congelamento terminou.</translation>
    </message>
    <message>
        <source>Releases are carried into %1 now.</source>
        <translation>As releases agora são levadas a %1.</translation>
    </message>
    <message>
        <source>Forget who carries?</source>
        <translation>Esquecer quem leva?</translation>
    </message>
    <message>
        <source>Nothing can be promoted into “%1” from here any more, until somebody is named again. Open approvals there will be void.</source>
        <translation>Nada mais pode ser promovido daqui para “%1” até que alguém seja indicado de novo. As aprovações abertas lá ficarão sem efeito.</translation>
    </message>
    <message>
        <source>Forge&amp;t</source>
        <translation>E&amp;squecer</translation>
    </message>
    <message>
        <source>It is written, with your reason.</source>
        <translation>Foi escrito, com o seu motivo.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check its access rights.</source>
        <translation>O arquivo de chave “%1” não pode ser lido. Verifique as permissões.</translation>
    </message>
    <message>
        <source>%1 may sign now.</source>
        <translation>%1 agora pode assinar.</translation>
    </message>
    <message>
        <source>The roles of %1 are written.</source>
        <translation>Os papéis de %1 foram escritos.</translation>
    </message>
    <message>
        <source>The key of %1 is revoked.</source>
        <translation>A chave de %1 foi revogada.</translation>
    </message>
    <message>
        <source>No environment yet</source>
        <translation>Ainda sem ambiente</translation>
    </message>
    <message>
        <source>Rules are an environment’s: name the places that releases run in first.</source>
        <translation>As regras são de um ambiente: indique primeiro os lugares onde as releases rodam.</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Adicionar ambiente…</translation>
    </message>
    <message>
        <source>Your SSH key, or its .pub file</source>
        <translation>A sua chave SSH ou o arquivo .pub dela</translation>
    </message>
    <message>
        <source>Nobody is set up: decisions are recorded as self-attested, and no signature stands behind them. The first signer changes that for everybody.</source>
        <translation>Ninguém está configurado: as decisões são registradas como autodeclaradas, e nenhuma assinatura as sustenta. O primeiro signatário muda isso para todos.</translation>
    </message>
    <message>
        <source>Decisions are signed. You have not chosen your key on this machine yet.</source>
        <translation>As decisões são assinadas. Você ainda não escolheu a sua chave nesta máquina.</translation>
    </message>
    <message>
        <source>Decisions are signed. Your key (%1) belongs to no signer here: somebody has to add it.</source>
        <translation>As decisões são assinadas. A sua chave (%1) não pertence a nenhum signatário daqui: alguém precisa adicioná-la.</translation>
    </message>
    <message>
        <source>Decisions are signed. Yours as %1, with %2.</source>
        <translation>As decisões são assinadas. As suas como %1, com %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a tab, how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Congelamentos</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Quem leva</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Signatários</translation>
    </message>
    <message>
        <source>Held and bad</source>
        <translation>Retidas e ruins</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>What must hold before a release may enter an environment, who carries it, and who may decide</source>
        <translation>O que precisa valer antes que uma release entre em um ambiente, quem a leva e quem pode decidir</translation>
    </message>
    <message>
        <source>Parts of the rules</source>
        <translation>Partes das regras</translation>
    </message>
    <message>
        <source>While a freeze holds, nothing may enter but a roll-back.</source>
        <translation>Enquanto um congelamento vale, nada pode entrar, exceto uma reversão.</translation>
    </message>
    <message>
        <source>No freeze. Before a holiday or a weekend, begin one: everybody sees why.</source>
        <translation>Nenhum congelamento. Antes de um feriado ou fim de semana, inicie um: todos veem o porquê.</translation>
    </message>
    <message>
        <source>&amp;New freeze…</source>
        <translation>&amp;Novo congelamento…</translation>
    </message>
    <message>
        <source>&amp;End it…</source>
        <translation>&amp;Encerrar…</translation>
    </message>
    <message>
        <source>A project’s own carrier goes before the one of every project.</source>
        <translation>Quem está indicado para um projeto vale antes de quem está indicado para todos os projetos.</translation>
    </message>
    <message>
        <source>Nobody is named yet. A job of a CI server, or a command of your own such as ansible-playbook, carries a release when it is promoted.</source>
        <translation>Ninguém está indicado ainda. Um job de um servidor de CI, ou um comando seu como ansible-playbook, leva uma release quando ela é promovida.</translation>
    </message>
    <message>
        <source>Name a &amp;carrier…</source>
        <translation>&amp;Indicar quem leva…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Al&amp;terar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>No signer yet. Add yourself first, with the .pub file of your SSH key.</source>
        <translation>Ainda sem signatário. Adicione primeiro você mesmo, com o arquivo .pub da sua chave SSH.</translation>
    </message>
    <message>
        <source>&amp;Add signer…</source>
        <translation>A&amp;dicionar signatário…</translation>
    </message>
    <message>
        <source>My &amp;key…</source>
        <translation>Minha &amp;chave…</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>Pa&amp;péis…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>Revo&amp;gar…</translation>
    </message>
    <message>
        <source>Held and bad releases</source>
        <translation>Releases retidas e ruins</translation>
    </message>
    <message>
        <source>A held release enters nowhere until it may go on; no roll-back goes to a bad one.</source>
        <translation>Uma release retida não entra em lugar nenhum até poder seguir; nenhuma reversão vai para uma ruim.</translation>
    </message>
    <message>
        <source>No release is held or marked bad.</source>
        <translation>Nenhuma release está retida ou marcada como ruim.</translation>
    </message>
    <message>
        <source>Hol&amp;d or mark…</source>
        <translation>Reter ou &amp;marcar…</translation>
    </message>
    <message>
        <source>Approved beforehand: %1, %2.</source>
        <translation>Aprovado de antemão: %1, %2.</translation>
    </message>
    <message>
        <source>Take the approval back?</source>
        <translation>Retirar a aprovação?</translation>
    </message>
    <message>
        <source>%1: %2. What comes from now on has to be approved by itself; what went in on it stays.</source>
        <translation>%1: %2. O que vier a partir de agora precisa ser aprovado separadamente; o que entrou com base nela fica.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Foi retirada.</translation>
    </message>
    <message>
        <source>Approved beforehand</source>
        <translation>Aprovado de antemão</translation>
    </message>
    <message>
        <source>Whoever gives one approves every release within its limits. It ends on its day, when it is taken back, or when the rules change.</source>
        <translation>Quem dá uma aprova toda release dentro dos limites dela. Ela termina no dia definido, quando é retirada ou quando as regras mudam.</translation>
    </message>
    <message>
        <source>Nobody has approved anything beforehand. It serves releases that are always approved anyway, such as patch releases of a small project.</source>
        <translation>Ninguém aprovou nada de antemão. Serve para releases que de qualquer forma são sempre aprovadas, como releases patch de um projeto pequeno.</translation>
    </message>
    <message>
        <source>Approve &amp;beforehand…</source>
        <translation>&amp;Liberar de antemão…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>T&amp;omar de volta…</translation>
    </message>
    <message>
        <source>Proposed. It waits for another person.</source>
        <translation>Proposta feita. Ela espera outra pessoa.</translation>
    </message>
    <message>
        <source>The change is made: two persons agreed to it.</source>
        <translation>A mudança está feita: duas pessoas concordaram com ela.</translation>
    </message>
    <message>
        <source>Withdraw the change?</source>
        <translation>Retirar a mudança?</translation>
    </message>
    <message>
        <source>%1, proposed by %2. Everything stays as it is; that it was proposed stays in the ledger.</source>
        <translation>%1, proposta de %2. Tudo fica como está; que ela foi proposta fica no livro de registro.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation>Foi retirada.</translation>
    </message>
    <message>
        <source>Every change of rules and signers waits for another person now.</source>
        <translation>Agora toda mudança de regras e signatários espera outra pessoa.</translation>
    </message>
    <message>
        <source>One person is eno&amp;ugh…</source>
        <translation>Uma pessoa &amp;basta…</translation>
    </message>
    <message>
        <source>Every change of rules and signers is proposed by one person and confirmed by another, each with their own key.</source>
        <translation>Toda mudança de regras e signatários é proposta por uma pessoa e confirmada por outra, cada uma com a própria chave.</translation>
    </message>
    <message>
        <source>One person’s word is enough here. The rules of an environment can ask for two; so can the workspace, once two people can sign.</source>
        <translation>Aqui basta a palavra de uma pessoa. As regras de um ambiente podem exigir duas; o espaço de trabalho também, quando duas pessoas puderem assinar.</translation>
    </message>
    <message>
        <source>Changes of the rules of %1, and of signers, are proposed by one person and confirmed by another.</source>
        <translation>Mudanças das regras de %1 e dos signatários são propostas por uma pessoa e confirmadas por outra.</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>Mudanças em espera</translation>
    </message>
    <message>
        <source>Changes that want two persons</source>
        <translation>Mudanças que exigem duas pessoas</translation>
    </message>
    <message>
        <source>No change waits for another person.</source>
        <translation>Nenhuma mudança espera outra pessoa.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Ask for two persons everywhere?</source>
        <translation>Exigir duas pessoas em toda parte?</translation>
    </message>
    <message>
        <source>From then on every change of rules, signers, roles and standing approvals waits until another person confirms it with their own key. Those who can are: %1. To go back, one of them proposes it and another confirms.</source>
        <translation>A partir de então, toda mudança de regras, signatários, papéis e aprovações prévias espera até que outra pessoa a confirme com a própria chave. Quem pode: %1. Para voltar atrás, uma delas propõe e outra confirma.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>Ask for two</source>
        <translation>Exigir duas</translation>
    </message>
    <message>
        <source>Ask for two ever&amp;ywhere…</source>
        <translation>E&amp;xigir duas em toda parte…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Encerrar</translation>
    </message>
</context>
<context>
    <name>slipway::SelfApproval</name>
    <message>
        <source>The account “%1” asked for this, and whose it is is not known, so whoever approves may have asked. Say whose it is: slipway-cli signer add NAME --account %1</source>
        <translation>A conta “%1” pediu isto, e não se sabe de quem ela é; portanto, quem aprovar pode ser quem pediu. Diga de quem ela é: slipway-cli signer add NAME --account %1</translation>
    </message>
    <message>
        <source>“%1” asked for this, by the account “%2”; the rules of %3 want somebody else to approve it.</source>
        <translation>“%1” pediu isto, pela conta “%2”; as regras de %3 querem que outra pessoa o aprove.</translation>
    </message>
</context>
<context>
    <name>slipway::ServerGateListModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>a project, an environment</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a project, a version, an environment</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>waits at %1</source>
        <translation>espera em %1</translation>
    </message>
    <message>
        <source>waits at %1 · asked by %2</source>
        <translation>espera em %1 · pedido por %2</translation>
    </message>
    <message>
        <source>%1, waits at %2 for %3</source>
        <translation>%1, espera em %2 há %3</translation>
    </message>
    <message>
        <source>%1 approved it; waits to be said to %2</source>
        <translation>%1 aprovou; falta comunicar a %2</translation>
    </message>
    <message>
        <source>%1 refused it; waits to be said to %2</source>
        <translation>%1 recusou; falta comunicar a %2</translation>
    </message>
</context>
<context>
    <name>slipway::ServerSource</name>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s) for the server</source>
        <translation>
            <numerusform>Esperando %n segundo pelo servidor</numerusform>
            <numerusform>Esperando %n segundos pelo servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for news</source>
        <translation>Procurando novidades</translation>
    </message>
    <message>
        <source>Waiting for the repository of “%1”</source>
        <translation>Esperando o repositório de “%1”</translation>
    </message>
    <message>
        <source>Reading deployments</source>
        <translation>Lendo implantações</translation>
    </message>
    <message>
        <source>%1 has answered as much as this account may ask for now. The sync goes on from here after %2.</source>
        <translation>%1 já respondeu tudo o que esta conta pode perguntar por agora. A sincronização continua daqui depois das %2.</translation>
    </message>
</context>
<context>
    <name>slipway::Setup</name>
    <message>
        <source>“%1” in the set-up file is unknown, missing, or not what belongs there. Nothing was changed.</source>
        <translation>“%1” no arquivo de configuração do espaço de trabalho é desconhecido, falta ou não é o que cabe ali. Nada foi mudado.</translation>
    </message>
    <message>
        <source>The set-up file holds “%1” twice (%2). Nothing was changed.</source>
        <translation>O arquivo de configuração do espaço de trabalho contém “%1” duas vezes (%2). Nada foi mudado.</translation>
    </message>
    <message>
        <source>This is too large for a set-up file.</source>
        <translation>Isto é grande demais para um arquivo de configuração do espaço de trabalho.</translation>
    </message>
    <message>
        <source>The set-up file is no JSON at line %1. Nothing was changed.</source>
        <translation>O arquivo de configuração do espaço de trabalho não é JSON na linha %1. Nada foi mudado.</translation>
    </message>
    <message>
        <source>This is no set-up file: the member “%1” is missing. Make one with slipway-cli config export.</source>
        <translation>Isto não é um arquivo de configuração do espaço de trabalho: falta o membro “%1”. Crie um com slipway-cli config export.</translation>
    </message>
    <message>
        <source>The set-up file was written by a newer Slipway. Update Slipway to read it; nothing was changed.</source>
        <translation>O arquivo de configuração do espaço de trabalho foi escrito por um Slipway mais novo. Atualize o Slipway para lê-lo; nada foi mudado.</translation>
    </message>
</context>
<context>
    <name>slipway::SetupDialog</name>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Configuration files</source>
        <translation>Arquivos de configuração</translation>
    </message>
    <message>
        <source>Who carries</source>
        <translation>Quem leva</translation>
    </message>
    <message>
        <source>Address of the version</source>
        <translation>Endereço da versão</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelamento</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Take over a set-up</source>
        <translation>Aplicar uma configuração do espaço de trabalho</translation>
    </message>
    <message>
        <source>%1 adds or changes what is listed here. Nothing is removed, and each change stands in the audit log by itself.</source>
        <translation>%1 adiciona ou muda o que está listado aqui. Nada é removido, e cada mudança fica separadamente no registro de auditoria.</translation>
    </message>
    <message>
        <source>What is added and changed</source>
        <translation>O que é adicionado e mudado</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>muda: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>What watches</source>
        <translation>O que monitora</translation>
    </message>
    <message>
        <source>Alerts as incidents</source>
        <translation>Alertas como incidentes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>slipway::SetupWindows</name>
    <message>
        <source>Set-up (*.json)</source>
        <translation>Configuração do espaço de trabalho (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 não pode ser gravado. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over.</source>
        <translation>
            <numerusform>%n mudança aplicada.</numerusform>
            <numerusform>%n mudanças aplicadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken over. Give the token of: %1</source>
        <translation>
            <numerusform>%n mudança aplicada. Informe o token de: %1</numerusform>
            <numerusform>%n mudanças aplicadas. Informe o token de: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is set up as %1 says already.</source>
        <translation>O espaço de trabalho já está configurado como %1 diz.</translation>
    </message>
    <message>
        <source>Export the set-up</source>
        <translation>Exportar a configuração do espaço de trabalho</translation>
    </message>
    <message>
        <source>Import a set-up</source>
        <translation>Importar uma configuração do espaço de trabalho</translation>
    </message>
    <message>
        <source>The set-up is in %1. Not in it: tokens, signers, roles, and whether changes of rules need two persons everywhere.</source>
        <translation>A configuração do espaço de trabalho está em %1. Não estão nele: tokens, signatários, papéis e se mudanças de regras exigem duas pessoas em toda parte.</translation>
    </message>
    <message>
        <source>Left out, since it looks like a secret: %1</source>
        <translation>Deixado de fora, pois parece um segredo: %1</translation>
    </message>
</context>
<context>
    <name>slipway::SideBarButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n esperando</numerusform>
            <numerusform>%1, %n esperando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Signature</name>
    <message>
        <source>The program “ssh-keygen” is not there, so nothing can be signed or verified. Install openssh-client.</source>
        <translation>O programa “ssh-keygen” não existe aqui, portanto nada pode ser assinado nem verificado. Instale o openssh-client.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be read. Check its name and its access rights.</source>
        <translation>O arquivo de chave “%1” não pode ser lido. Verifique o nome e as permissões.</translation>
    </message>
    <message>
        <source>This is no key that OpenSSH writes today. Name the .pub file beside it, or bring the key up to date with ssh-keygen -p -f FILE.</source>
        <translation>Esta não é uma chave do formato que o OpenSSH grava hoje. Indique o arquivo .pub ao lado dela ou atualize a chave com ssh-keygen -p -f FILE.</translation>
    </message>
    <message>
        <source>The key “%1” is protected by a passphrase. Put it into the agent with “ssh-add %1”, then try again.</source>
        <translation>A chave “%1” está protegida por uma frase secreta. Coloque-a no agente com “ssh-add %1” e tente de novo.</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so OpenSSH does not use it. Run “chmod 600 %1”, then try again.</source>
        <translation>Outros podem ler a chave “%1”, por isso o OpenSSH não a usa. Execute “chmod 600 %1” e tente de novo.</translation>
    </message>
    <message>
        <source>The key “%1” was not released: the agent or the security key refused, or nobody touched it in time. Try again.</source>
        <translation>A chave “%1” não foi liberada: o agente ou a chave de segurança recusou, ou ninguém a tocou a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>The private key of “%1” is neither in the agent nor beside it. Put it into the agent with ssh-add, then try again.</source>
        <translation>A chave privada de “%1” não está no agente nem ao lado dela. Coloque-a no agente com ssh-add e tente de novo.</translation>
    </message>
    <message>
        <source>ssh-keygen could not sign with “%1”. The details say why.</source>
        <translation>O ssh-keygen não conseguiu assinar com “%1”. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>This is not a signature as ssh-keygen -Y sign writes it.</source>
        <translation>Esta não é uma assinatura como o ssh-keygen -Y sign a grava.</translation>
    </message>
    <message>
        <source>A signature could not be verified: there is no room for temporary files. Free some space, then try again.</source>
        <translation>Não foi possível verificar uma assinatura: não há espaço para arquivos temporários. Libere espaço e tente de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::Signer</name>
    <message>
        <source>“%1” cannot be a signer&apos;s name: letters a to z, digits and . _ @ + - only, beginning with a letter or digit; no wildcards, lists or options. An e-mail address or an account name is good.</source>
        <translation>“%1” não pode ser o nome de um signatário: só letras de a a z, dígitos e . _ @ + -, começando com letra ou dígito; sem curingas, listas ou opções. Um endereço de e-mail ou um nome de conta serve bem.</translation>
    </message>
    <message>
        <source>“%1” cannot be a role&apos;s name: small letters a to z, digits and hyphens only, beginning with a letter, for example “release-manager”.</source>
        <translation>“%1” não pode ser o nome de um papel: só letras minúsculas de a a z, dígitos e hifens, começando com letra, por exemplo “release-manager”.</translation>
    </message>
    <message>
        <source>The key %1 of %2 fell into the wrong hands; nothing that it signed counts.</source>
        <translation>A chave %1 de %2 caiu em mãos erradas; nada do que ela assinou conta.</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody who may sign here. Whoever manages the workspace can add it: slipway-cli signer add NAME --key FILE.pub</source>
        <translation>A chave %1 não pertence a ninguém que possa assinar aqui. Quem cuida do espaço de trabalho pode adicioná-la: slipway-cli signer add NAME --key FILE.pub</translation>
    </message>
    <message>
        <source>The key %1 of %2 was revoked on %3.</source>
        <translation>A chave %1 de %2 foi revogada em %3.</translation>
    </message>
    <message>
        <source>The key %1 of %2 may sign from %3 on.</source>
        <translation>A chave %1 de %2 pode assinar a partir de %3.</translation>
    </message>
    <message>
        <source>The key %1 of %2 could sign until %3.</source>
        <translation>A chave %1 de %2 podia assinar até %3.</translation>
    </message>
    <message>
        <source>There is a signer “%1” already, which differs in capitals only. Use that name.</source>
        <translation>Já existe um signatário “%1”, que difere só em maiúsculas e minúsculas. Use esse nome.</translation>
    </message>
    <message>
        <source>The key would end before it begins.</source>
        <translation>A chave terminaria antes de começar.</translation>
    </message>
    <message>
        <source>This key belongs to “%1”: one key is one person&apos;s, for ever. Use a key of %2&apos;s own.</source>
        <translation>Esta chave pertence a “%1”: uma chave é de uma só pessoa, para sempre. Use uma chave própria de %2.</translation>
    </message>
    <message>
        <source>This key fell into the wrong hands and cannot come back. Make a new one.</source>
        <translation>Esta chave caiu em mãos erradas e não pode voltar. Crie uma nova.</translation>
    </message>
    <message>
        <source>“%1” has this key already.</source>
        <translation>“%1” já tem esta chave.</translation>
    </message>
    <message>
        <source>There is no signer “%1”.</source>
        <translation>Não existe o signatário “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no such key that could be revoked.</source>
        <translation>“%1” não tem essa chave para revogar.</translation>
    </message>
    <message>
        <source>“%1” cannot be an account: the name that somebody is logged in by is one line of signs that are seen.</source>
        <translation>“%1” não pode ser uma conta: o nome com que alguém entra é uma só linha de caracteres visíveis.</translation>
    </message>
    <message>
        <source>A signer needs a public key or an account.</source>
        <translation>Um signatário precisa de uma chave pública ou de uma conta.</translation>
    </message>
    <message>
        <source>The account “%1” belongs to “%2”: one account is one person&apos;s, for ever.</source>
        <translation>A conta “%1” pertence a “%2”: uma conta é de uma só pessoa, para sempre.</translation>
    </message>
</context>
<context>
    <name>slipway::SignerListModel</name>
    <message>
        <source>Signer</source>
        <translation>Signatário</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>in the wrong hands</source>
        <translation>em mãos erradas</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>revogada em %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>encerrada em %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>good</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>slipway::Snapshot</name>
    <message>
        <source>There is no workspace to photograph. Name one with --workspace.
</source>
        <translation>Não há espaço de trabalho para fotografar. Informe um com --workspace.
</translation>
    </message>
    <message>
        <source>The page “%1” did not get its data in time.</source>
        <translation>A página “%1” não recebeu os dados a tempo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>A pasta %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>A página “%1” não existe.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 não pode ser gravado.</translation>
    </message>
</context>
<context>
    <name>slipway::SpanField</name>
    <message>
        <source>How long</source>
        <translation>Quanto tempo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
</context>
<context>
    <name>slipway::SqliteEngine</name>
    <message>
        <source>There is something at “%1” already. Choose another place, or open what is there.</source>
        <translation>Já há algo em “%1”. Escolha outro lugar ou abra o que está lá.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta o driver SQLite do Qt. Instale o pacote libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>A workspace cannot be made in “%1”: the folder may not be written to. Choose another place.</source>
        <translation>Não é possível criar um espaço de trabalho em “%1”: não se pode escrever na pasta. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The workspace “%1” was written by a newer Slipway. Update Slipway to open it; it was not changed.</source>
        <translation>O espaço de trabalho “%1” foi gravado por um Slipway mais novo. Atualize o Slipway para abri-lo; ele não foi mudado.</translation>
    </message>
    <message>
        <source>The workspace needs new tables, but no copy of it could be kept beside it first: “%1” may not be written. Nothing was changed.</source>
        <translation>O espaço de trabalho precisa de tabelas novas, mas não foi possível guardar antes uma cópia ao lado: “%1” não pode ser gravado. Nada foi mudado.</translation>
    </message>
</context>
<context>
    <name>slipway::SqliteFile</name>
    <message>
        <source>The file “%1” was cut off: a part of the workspace is missing. Restore it from a backup.</source>
        <translation>O arquivo “%1” foi cortado: falta uma parte do espaço de trabalho. Restaure-o de um backup.</translation>
    </message>
    <message>
        <source>The file “%1” is a database of another program. Choose a workspace of Slipway.</source>
        <translation>O arquivo “%1” é um banco de dados de outro programa. Escolha um espaço de trabalho do Slipway.</translation>
    </message>
    <message>
        <source>The workspace “%1” was written by a newer Slipway. Update Slipway to open it; it was not changed.</source>
        <translation>O espaço de trabalho “%1” foi gravado por um Slipway mais novo. Atualize o Slipway para abri-lo; ele não foi mudado.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1” é uma pasta. Informe um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check the path, or make a workspace there first.</source>
        <translation>A pasta “%1” não existe. Verifique o caminho ou crie antes um espaço de trabalho lá.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the path, or make one there first.</source>
        <translation>O espaço de trabalho “%1” não existe. Verifique o caminho ou crie antes um lá.</translation>
    </message>
    <message>
        <source>“%1” is not a file that a workspace can be kept in.</source>
        <translation>“%1” não é um arquivo em que caiba um espaço de trabalho.</translation>
    </message>
    <message>
        <source>You may not read and write the file “%1”. Ask its owner, or choose another workspace.</source>
        <translation>Você não pode ler e gravar o arquivo “%1”. Fale com o dono ou escolha outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>The file “%1” is empty: a workspace that was there is lost. Restore it from a backup, or delete the file to begin anew.</source>
        <translation>O arquivo “%1” está vazio: o espaço de trabalho que havia lá se perdeu. Restaure-o de um backup ou apague o arquivo para começar de novo.</translation>
    </message>
    <message>
        <source>The file “%1” is a web page, not a workspace; a download may have gone wrong.</source>
        <translation>O arquivo “%1” é uma página web, não um espaço de trabalho; talvez um download tenha dado errado.</translation>
    </message>
    <message>
        <source>The file “%1” is not a workspace of Slipway.</source>
        <translation>O arquivo “%1” não é um espaço de trabalho do Slipway.</translation>
    </message>
    <message>
        <source>The file “%1” was cut off: nearly all of the workspace is missing. Restore it from a backup.</source>
        <translation>O arquivo “%1” foi cortado: falta quase todo o espaço de trabalho. Restaure-o de um backup.</translation>
    </message>
</context>
<context>
    <name>slipway::SqliteSchema</name>
    <message>
        <source>The workspace&apos;s tables could not be brought up to date. Nothing was changed; a copy of the file was kept beside it.</source>
        <translation>As tabelas do espaço de trabalho não puderam ser atualizadas. Nada foi mudado; uma cópia do arquivo foi guardada ao lado.</translation>
    </message>
    <message>
        <source>The workspace holds something Slipway did not put there (“%1”), which may run when it is opened. It was not opened; restore it from a backup.</source>
        <translation>O espaço de trabalho contém algo que o Slipway não colocou lá (“%1”) e que pode ser executado ao abrir. Ele não foi aberto; restaure-o de um backup.</translation>
    </message>
    <message>
        <source>The workspace lacks a part of its tables (“%1”). Restore it from a backup.</source>
        <translation>Falta ao espaço de trabalho uma parte das tabelas (“%1”). Restaure-o de um backup.</translation>
    </message>
</context>
<context>
    <name>slipway::StaleBar</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>slipway::StandingApproval</name>
    <message>
        <source>any release</source>
        <translation>qualquer release</translation>
    </message>
    <message>
        <source>minor and patch releases</source>
        <translation>releases minor e patch</translation>
    </message>
    <message>
        <source>patch releases</source>
        <translation>releases patch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing is live that the step could be told from</source>
        <translation>não há nada no ar a partir do qual medir o salto</translation>
    </message>
    <message>
        <source>the step from %1 to %2 cannot be told from their versions</source>
        <translation>o salto de %1 para %2 não pode ser deduzido das versões</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1 é mais que %2</translation>
    </message>
    <message>
        <source>what files it changes is not known</source>
        <translation>não se sabe que arquivos ela muda</translation>
    </message>
    <message>
        <source>it changes %1</source>
        <translation>ela muda %1</translation>
    </message>
    <message>
        <source>how many commits it has is not known</source>
        <translation>não se sabe quantos commits ela tem</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are more than the %1 allowed</source>
        <translation>
            <numerusform>%n commit é mais que os %1 permitidos</numerusform>
            <numerusform>%n commits são mais que os %1 permitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>its risk is not known</source>
        <translation>o risco dela não é conhecido</translation>
    </message>
    <message>
        <source>its risk %1 is over %2</source>
        <translation>o risco dela, %1, está acima de %2</translation>
    </message>
    <message>
        <source>Say which releases are approved: patch, minor or major.</source>
        <translation>Diga quais releases são aprovadas: patch, minor ou major.</translation>
    </message>
    <message>
        <source>A standing approval needs an end, in the future and within a year: --until 2026-12-31</source>
        <translation>Uma aprovação prévia precisa de um fim, no futuro e dentro de um ano: --until 2026-12-31</translation>
    </message>
    <message>
        <source>A risk is a number from 0 to 100.</source>
        <translation>Um risco é um número de 0 a 100.</translation>
    </message>
    <message>
        <source>A number of commits is between 0 (any) and a million.</source>
        <translation>Um número de commits fica entre 0 (qualquer) e um milhão.</translation>
    </message>
    <message>
        <source>At most a hundred patterns of paths.</source>
        <translation>No máximo cem padrões de caminhos.</translation>
    </message>
    <message>
        <source>A pattern of paths is empty, too long or has invisible letters.</source>
        <translation>Um padrão de caminhos está vazio, é longo demais ou tem caracteres invisíveis.</translation>
    </message>
    <message>
        <source>it is for another place</source>
        <translation>ela é para outro lugar</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>ela foi revogada</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ela expirou</translation>
    </message>
    <message>
        <source>the rules of the environment have changed since it was given</source>
        <translation>as regras do ambiente mudaram desde que ela foi dada</translation>
    </message>
    <message>
        <source>it does not lead straight forward from what is live</source>
        <translation>não avança em linha direta a partir do que está no ar</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>só em %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n commit(s)</source>
        <translation>
            <numerusform>no máximo %n commit</numerusform>
            <numerusform>no máximo %n commits</numerusform>
        </translation>
    </message>
    <message>
        <source>risk up to %1</source>
        <translation>risco até %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
</context>
<context>
    <name>slipway::StandingDialog</name>
    <message>
        <source>Approve beforehand</source>
        <translation>Aprovar de antemão</translation>
    </message>
    <message>
        <source>Every release that stays within these limits has your approval without asking you again, until the day you set. When the rules of the environment change, it ends.</source>
        <translation>Toda release que fica dentro destes limites tem a sua aprovação sem perguntar de novo a você, até o dia que você definir. Quando as regras do ambiente mudam, ela termina.</translation>
    </message>
    <message>
        <source>patch releases (1.4.2 to 1.4.3)</source>
        <translation>releases patch (1.4.2 para 1.4.3)</translation>
    </message>
    <message>
        <source>up to minor releases (1.4.2 to 1.5.0)</source>
        <translation>até releases minor (1.4.2 para 1.5.0)</translation>
    </message>
    <message>
        <source>any release, major ones too</source>
        <translation>qualquer release, major também</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualquer quantidade</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>O &amp;quê</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>Até o &amp;fim de</translation>
    </message>
    <message>
        <source>At most so many &amp;commits</source>
        <translation>No máximo tantos &amp;commits</translation>
    </message>
    <message>
        <source>At most this &amp;risk</source>
        <translation>No máximo este &amp;risco</translation>
    </message>
    <message>
        <source>0 to 100; 100 is any</source>
        <translation>0 a 100; 100 é qualquer um</translation>
    </message>
    <message>
        <source>Only these &amp;files</source>
        <translation>Só estes arq&amp;uivos</translation>
    </message>
    <message>
        <source>Optional; patterns with commas between them: a release that changes another file is not covered</source>
        <translation>Opcional; padrões separados por vírgulas: uma release que muda outro arquivo não é coberta</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Optional; kept in the ledger</source>
        <translation>Opcional; fica no livro de registro</translation>
    </message>
    <message>
        <source>A key file, or the .pub file of one in your agent</source>
        <translation>Um arquivo de chave ou o arquivo .pub de uma que está no seu agente</translation>
    </message>
    <message>
        <source>Your SSH &amp;key</source>
        <translation>Sua chave &amp;SSH</translation>
    </message>
    <message>
        <source>Signers are set up here: it is signed with your own key</source>
        <translation>Há signatários configurados aqui: ela é assinada com a sua própria chave</translation>
    </message>
    <message>
        <source>C&amp;hoose the file…</source>
        <translation>&amp;Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Your SSH key</source>
        <translation>Sua chave SSH</translation>
    </message>
    <message>
        <source>You approve: %1.</source>
        <translation>Você aprova: %1.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Escolha um projeto.</translation>
    </message>
    <message>
        <source>Choose an environment.</source>
        <translation>Escolha um ambiente.</translation>
    </message>
    <message>
        <source>Choose the SSH key that is known here as yours.</source>
        <translation>Escolha a chave SSH que aqui é conhecida como sua.</translation>
    </message>
    <message>
        <source>Waiting for the key. A security key may want a touch; Cancel gives up.</source>
        <translation>Esperando a chave. Uma chave de segurança pode pedir um toque; “Cancelar” desiste.</translation>
    </message>
</context>
<context>
    <name>slipway::StandingLedger</name>
    <message>
        <source>This is no statement of a standing approval that this Slipway knows.</source>
        <translation>Esta não é uma declaração de aprovação prévia que este Slipway conheça.</translation>
    </message>
    <message>
        <source>There is no standing approval number %1; “approval standing list” shows them.</source>
        <translation>Não existe a aprovação prévia número %1; “approval standing list” mostra quais há.</translation>
    </message>
    <message>
        <source>What was signed is another person&apos;s, or of another ledger.</source>
        <translation>O que foi assinado é de outra pessoa ou de outro livro de registro.</translation>
    </message>
    <message>
        <source>it is not signed, and signers are set up</source>
        <translation>ela não está assinada, e há signatários configurados</translation>
    </message>
    <message>
        <source>its signature is not good</source>
        <translation>a assinatura dela não é válida</translation>
    </message>
    <message>
        <source>it was given in another workspace</source>
        <translation>foi dada em outro espaço de trabalho</translation>
    </message>
    <message>
        <source>it was given for another environment of this name</source>
        <translation>foi dada para outro ambiente com este nome</translation>
    </message>
    <message>
        <source>what was signed stands in the ledger already</source>
        <translation>o que foi assinado já está no livro de registro</translation>
    </message>
</context>
<context>
    <name>slipway::StandingListModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What is approved beforehand</source>
        <translation>O que está aprovado de antemão</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>retirada por %1</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>não conta</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>project, environment</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, self-attested</source>
        <translation>%1, autodeclarada</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, assinada</translation>
    </message>
</context>
<context>
    <name>slipway::StateLook</name>
    <message>
        <source>not merged back</source>
        <translation>não reintegrado</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>unknown commit</source>
        <translation>commit desconhecido</translation>
    </message>
    <message>
        <source>not what was deployed</source>
        <translation>não é o que foi implantado</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>marked as bad</source>
        <translation>marcada como ruim</translation>
    </message>
    <message>
        <source>never approved</source>
        <translation>nunca aprovada</translation>
    </message>
    <message>
        <source>what it runs is unknown</source>
        <translation>não se sabe o que ele roda</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>não liberado</translation>
    </message>
</context>
<context>
    <name>slipway::Store</name>
    <message>
        <source>The workspace is not open. Open it and try again.</source>
        <translation>O espaço de trabalho não está aberto. Abra-o e tente de novo.</translation>
    </message>
    <message>
        <source>The workspace was closed before this was done.</source>
        <translation>O espaço de trabalho foi fechado antes de isto terminar.</translation>
    </message>
    <message>
        <source>The connection to the workspace&apos;s server was lost. It is tried again by itself.</source>
        <translation>A conexão com o servidor do espaço de trabalho caiu. Uma nova tentativa é automática.</translation>
    </message>
</context>
<context>
    <name>slipway::StoreAddress</name>
    <message>
        <source>The address of the workspace holds a password, which others can read there. Take it out of the address and give it through the keyring, ~/.pgpass or a service file.</source>
        <translation>O endereço do espaço de trabalho contém uma senha, que outros podem ler ali. Tire-a do endereço e informe-a pelo chaveiro, por ~/.pgpass ou por um arquivo de serviço.</translation>
    </message>
    <message>
        <source>This is not an address of a PostgreSQL database. Write it as postgresql://user@host:port/database.</source>
        <translation>Este não é o endereço de um banco PostgreSQL. Escreva-o como postgresql://usuario@servidor:porta/banco.</translation>
    </message>
    <message>
        <source>No workspace was named. Give the path of a file, or a postgresql:// address.</source>
        <translation>Nenhum espaço de trabalho foi informado. Dê o caminho de um arquivo ou um endereço postgresql://.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a postgresql:// address.</source>
        <translation>“%1” não é um arquivo nem um endereço postgresql://.</translation>
    </message>
</context>
<context>
    <name>slipway::StoreErrors</name>
    <message>
        <source>Nothing was saved: the disk that holds the workspace is full. Free some space and try again.</source>
        <translation>Nada foi salvo: o disco do espaço de trabalho está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program is writing to the workspace. Try again in a moment.</source>
        <translation>Nada foi salvo: outro programa está gravando no espaço de trabalho. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged. Restore it from a backup; nothing more is written to it.</source>
        <translation>O arquivo do espaço de trabalho está danificado. Restaure-o de um backup; nada mais é gravado nele.</translation>
    </message>
    <message>
        <source>The file is not a workspace of Slipway. Choose another file.</source>
        <translation>O arquivo não é um espaço de trabalho do Slipway. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The workspace may not be written to. Check the rights of its file and its folder.</source>
        <translation>Não se pode gravar no espaço de trabalho. Verifique as permissões do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file could not be opened. Check that it and its folder may be read and written.</source>
        <translation>O arquivo do espaço de trabalho não pôde ser aberto. Verifique se ele e a pasta podem ser lidos e gravados.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk that holds the workspace reported an error. Check the disk and try again.</source>
        <translation>Nada foi salvo: o disco do espaço de trabalho relatou um erro. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>The work on the workspace was stopped.</source>
        <translation>O trabalho no espaço de trabalho foi interrompido.</translation>
    </message>
    <message>
        <source>The workspace could not do what was asked. Nothing was changed; the details say why.</source>
        <translation>O espaço de trabalho não conseguiu fazer o que foi pedido. Nada foi mudado; os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>The connection to the workspace&apos;s server was lost. It is tried again by itself.</source>
        <translation>A conexão com o servidor do espaço de trabalho caiu. Uma nova tentativa é automática.</translation>
    </message>
    <message>
        <source>Nothing was saved: somebody else is writing to the workspace. Try again in a moment.</source>
        <translation>Nada foi salvo: outra pessoa está gravando no espaço de trabalho. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server refused this: your account may not do it. Ask whoever manages the workspace&apos;s server.</source>
        <translation>O servidor recusou isto: sua conta não pode fazê-lo. Fale com quem cuida do servidor do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Nothing was saved: the workspace&apos;s server is out of room. Tell whoever manages it.</source>
        <translation>Nada foi salvo: o servidor do espaço de trabalho está sem espaço. Avise quem cuida dele.</translation>
    </message>
</context>
<context>
    <name>slipway::StoreMigrations</name>
    <message>
        <source>This build of Slipway lacks a step of its tables (“%1”). Install it again.</source>
        <translation>Falta a este build do Slipway um passo das tabelas (“%1”). Instale-o de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::StrictJson</name>
    <message>
        <source>The statement is longer than 64 KiB.</source>
        <translation>A declaração tem mais de 64 KiB.</translation>
    </message>
    <message>
        <source>The statement is not a JSON object.</source>
        <translation>A declaração não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The statement holds something that a statement may not hold, or nests too deep.</source>
        <translation>A declaração contém algo que uma declaração não pode conter ou tem aninhamento profundo demais.</translation>
    </message>
    <message>
        <source>The statement is not in its one canonical form: it was written by something else, or changed.</source>
        <translation>A declaração não está na sua única forma canônica: foi gravada por outra coisa ou alterada.</translation>
    </message>
</context>
<context>
    <name>slipway::SyncService</name>
    <message>
        <source>There is no project or connection named “%1” in this workspace.</source>
        <translation>Não há projeto nem conexão com o nome “%1” neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation>Lendo o repositório</translation>
    </message>
    <message>
        <source>The sync was cancelled. What was taken in so far stays.</source>
        <translation>A sincronização foi cancelada. O que já foi trazido fica.</translation>
    </message>
    <message>
        <source>A sync is running already. Wait for its end, or cancel it.</source>
        <translation>Já há uma sincronização em andamento. Espere o fim ou cancele-a.</translation>
    </message>
</context>
<context>
    <name>slipway::SyncStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No CI server is connected yet</source>
        <translation>Nenhum servidor de CI conectado ainda</translation>
    </message>
    <message>
        <source>%1 · never synced</source>
        <translation>%1 · nunca sincronizada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · last good %3</source>
        <translation>%1 · %2 · último sucesso %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a source and how long ago it was synced</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the sync</source>
        <translation>Cancelar a sincronização</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Progresso da sincronização</translation>
    </message>
</context>
<context>
    <name>slipway::TargetDialog</name>
    <message>
        <source>Who carries releases there</source>
        <translation>Quem leva as releases até lá</translation>
    </message>
    <message>
        <source>Asked once for each promotion, when every gate has passed. {version}, {tag}, {commit}, {project} and {environment} are filled in.</source>
        <translation>O pedido é feito uma vez para cada promoção, quando todos os portões foram passados. {version}, {tag}, {commit}, {project} e {environment} são preenchidos.</translation>
    </message>
    <message>
        <source>a job on a connection’s server</source>
        <translation>um job no servidor de uma conexão</translation>
    </message>
    <message>
        <source>a command of our own</source>
        <translation>um comando próprio</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>Carried &amp;by</source>
        <translation>&amp;Levadas por</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>Builder, workflow or pipeline; empty where the server needs none</source>
        <translation>Builder, workflow ou pipeline; vazio onde o servidor não precisa de nenhum</translation>
    </message>
    <message>
        <source>Pa&amp;rameters</source>
        <translation>Pa&amp;râmetros</translation>
    </message>
    <message>
        <source>NAME=VALUE, one a line</source>
        <translation>NAME=VALUE, um por linha</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Co&amp;mando</translation>
    </message>
    <message>
        <source>One word a line: the program, then each argument. No shell reads it.</source>
        <translation>Uma palavra por linha: o programa, depois cada argumento. Nenhum shell lê isto.</translation>
    </message>
    <message>
        <source>Runs in the &amp;folder</source>
        <translation>Roda na pas&amp;ta</translation>
    </message>
    <message>
        <source>Empty: your home folder</source>
        <translation>Vazio: a sua pasta pessoal</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Um exemplo</translation>
    </message>
    <message>
        <source>Open approvals there will be void: they are bound to who carries the release, and how.</source>
        <translation>As aprovações abertas lá ficarão sem efeito: elas estão vinculadas a quem leva a release e a como isso é feito.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>For 1.4.0 it would be</source>
        <translation>Para 1.4.0 seria</translation>
    </message>
    <message>
        <source>Choose the environment they are carried into.</source>
        <translation>Escolha o ambiente para onde elas são levadas.</translation>
    </message>
    <message>
        <source>Write the program, and each of its arguments on a line of its own.</source>
        <translation>Escreva o programa e cada um dos argumentos em uma linha própria.</translation>
    </message>
    <message>
        <source>There is no connection yet; add one first, or use a command.</source>
        <translation>Ainda não há conexão; adicione uma antes ou use um comando.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=VALUE.</source>
        <translation>“%1” não é NAME=VALUE.</translation>
    </message>
    <message>
        <source>A line’s end or an empty word in it cannot be written here, so it stays as it is. To change it, forget who carries and name them anew.</source>
        <translation>Um fim de linha ou uma palavra vazia não podem ser escritos aqui, portanto isto fica como está. Para mudar, esqueça quem leva e indique de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::TargetListModel</name>
    <message>
        <source>Into</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Levadas por</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>job, connection</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>todos os projetos</translation>
    </message>
</context>
<context>
    <name>slipway::TimeBar</name>
    <message>
        <source>Nothing was deployed yet: there is no past to see.</source>
        <translation>Nada foi implantado ainda: não há passado para ver.</translation>
    </message>
    <message>
        <source>This page always shows what is so now.</source>
        <translation>Esta página sempre mostra o que vale agora.</translation>
    </message>
    <message>
        <source>An h&amp;our ago</source>
        <translation>&amp;Há uma hora</translation>
    </message>
    <message>
        <source>A &amp;day ago</source>
        <translation>Há um &amp;dia</translation>
    </message>
    <message>
        <source>A wee&amp;k ago</source>
        <translation>Há uma &amp;semana</translation>
    </message>
    <message>
        <source>A &amp;month ago</source>
        <translation>Há um &amp;mês</translation>
    </message>
    <message>
        <source>&amp;Another moment…</source>
        <translation>&amp;Outro momento…</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Outro momento</translation>
    </message>
    <message>
        <source>As of %1; choose another time</source>
        <translation>Como em %1; escolher outro momento</translation>
    </message>
    <message>
        <source>As of now; choose another time</source>
        <translation>Como agora; escolher outro momento</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Back to now (Alt+End)</source>
        <translation>Voltar para agora (Alt+End)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the deployment before</source>
        <translation>À implantação anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play from here to now</source>
        <translation>Reproduzir daqui até agora</translation>
    </message>
    <message>
        <source>To the next deployment</source>
        <translation>À próxima implantação</translation>
    </message>
</context>
<context>
    <name>slipway::TimeSlider</name>
    <message>
        <source>As of %1</source>
        <translation>Como em %1</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Como agora</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>slipway::TimedDialog</name>
    <message>
        <source>Let in at a time</source>
        <translation>Liberar com hora marcada</translation>
    </message>
    <message numerus="yes">
        <source>The gates are asked at its time, not now. A Slipway has to be at work on this workspace then; after %n minute(s) it has missed its time.</source>
        <translation>
            <numerusform>Os portões são consultados na hora marcada, não agora. Um Slipway precisa então estar em funcionamento neste espaço de trabalho; depois de %n minuto, ela perdeu a hora marcada.</numerusform>
            <numerusform>Os portões são consultados na hora marcada, não agora. Um Slipway precisa então estar em funcionamento neste espaço de trabalho; depois de %n minutos, ela perdeu a hora marcada.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projeto</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Ambiente</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Release</translation>
    </message>
    <message>
        <source>A version of the project, such as 1.4.0</source>
        <translation>Uma versão do projeto, como 1.4.0</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Em</translation>
    </message>
    <message>
        <source>By the clock of this machine</source>
        <translation>Pelo relógio desta máquina</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Optional; kept in the ledger</source>
        <translation>Opcional; fica no livro de registro</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Marcar a hora</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Escolha um projeto.</translation>
    </message>
    <message>
        <source>Choose the environment it is to go to.</source>
        <translation>Escolha o ambiente para onde ela deve ir.</translation>
    </message>
    <message>
        <source>Say which release.</source>
        <translation>Diga qual release.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is to come.</source>
        <translation>Essa hora já passou. Escolha uma que ainda virá.</translation>
    </message>
</context>
<context>
    <name>slipway::TimedListModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Why, and what became of it</source>
        <translation>Por quê e no que deu</translation>
    </message>
    <message>
        <source>waits for its time</source>
        <translation>espera a hora marcada</translation>
    </message>
    <message>
        <source>was let in</source>
        <translation>foi liberada</translation>
    </message>
    <message>
        <source>refused by the gates</source>
        <translation>recusada pelos portões</translation>
    </message>
    <message>
        <source>missed its time</source>
        <translation>perdeu a hora marcada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>project, release, environment</comment>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>slipway::TimedStore</name>
    <message>
        <source>There is no timed release number %1.</source>
        <translation>Não existe a release agendada número %1.</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineView</name>
    <message>
        <source>%1, live from %2 to %3</source>
        <translation>%1, no ar de %2 a %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Freeze since %1: %2</source>
        <translation>Congelamento desde %1: %2</translation>
    </message>
    <message>
        <source>Incident of %1: %2</source>
        <translation>Incidente de %1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::TokenReader</name>
    <message>
        <source>The token of “%1” is expected in the environment variable %2, which is not set. Set it and try again.</source>
        <translation>O token de “%1” é esperado na variável de ambiente %2, que não está definida. Defina-a e tente de novo.</translation>
    </message>
</context>
<context>
    <name>slipway::TopBar</name>
    <message>
        <source>Find a commit, version, pull request…</source>
        <translation>Achar commit, versão, pull request…</translation>
    </message>
    <message>
        <source>Find a commit, version or pull request</source>
        <translation>Achar um commit, uma versão ou um pull request</translation>
    </message>
    <message>
        <source>Demo: everything here is made up</source>
        <translation>Demonstração: tudo aqui é inventado</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espaço de trabalho %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Como em %1</translation>
    </message>
    <message>
        <source>No&amp;w</source>
        <translation>A&amp;gora</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Como agora</translation>
    </message>
    <message>
        <source>See everything as it was at another time (Alt+W)</source>
        <translation>Ver tudo como era em outro momento (Alt+W)</translation>
    </message>
</context>
<context>
    <name>slipway::TrainCarModel</name>
    <message>
        <source>Place</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Prognosis, or what was said last</source>
        <translation>Prognóstico ou o que foi dito por último</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>por ir</translation>
    </message>
</context>
<context>
    <name>slipway::TrainListModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trem</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Por que parou</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>cars that are live, all cars</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>slipway::TrainStore</name>
    <message>
        <source>There is no train “%1”; “train list” shows them.</source>
        <translation>Não existe o trem “%1”; “train list” mostra quais há.</translation>
    </message>
</context>
<context>
    <name>slipway::TrainsView</name>
    <message>
        <source>&amp;Depart…</source>
        <translation>Par&amp;tir…</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>Se&amp;guir…</translation>
    </message>
    <message>
        <source>The cars of %1, in the order they go.</source>
        <translation>Os vagões de %1, na ordem em que vão.</translation>
    </message>
    <message>
        <source>No car yet. Couple on the releases that go together.</source>
        <translation>Ainda sem vagão. Engate as releases que vão juntas.</translation>
    </message>
    <message>
        <source>Choose a train to see its cars.</source>
        <translation>Escolha um trem para ver os vagões dele.</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trens</translation>
    </message>
    <message>
        <source>Several projects that go into one environment together, in order.</source>
        <translation>Vários projetos que entram juntos em um ambiente, em ordem.</translation>
    </message>
    <message>
        <source>No train yet. Where releases of several projects belong together, make one train of them.</source>
        <translation>Ainda sem trem. Quando releases de vários projetos vão juntas, faça um trem com elas.</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Vagões</translation>
    </message>
    <message>
        <source>New t&amp;rain…</source>
        <translation>Novo t&amp;rem…</translation>
    </message>
    <message>
        <source>Couple &amp;on…</source>
        <translation>&amp;Engatar…</translation>
    </message>
    <message>
        <source>&amp;Uncouple…</source>
        <translation>De&amp;sengatar…</translation>
    </message>
</context>
<context>
    <name>slipway::TrayBadge</name>
    <message numerus="yes">
        <source>Slipway: %n release(s) wait(s) for you</source>
        <translation>
            <numerusform>Slipway: %n release espera por você</numerusform>
            <numerusform>Slipway: %n releases esperam por você</numerusform>
        </translation>
    </message>
    <message>
        <source>Slipway: nothing waits for you</source>
        <translation>Slipway: nada espera por você</translation>
    </message>
</context>
<context>
    <name>slipway::VersionDialog</name>
    <message>
        <source>The text of %1</source>
        <translation>O texto de %1</translation>
    </message>
    <message>
        <source>As %1 left it. Going back to it can be undone, and what is written now stays among the earlier texts.</source>
        <translation>Como %1 o deixou. A volta a ele pode ser desfeita, e o que está escrito agora fica entre os textos anteriores.</translation>
    </message>
    <message>
        <source>What going back &amp;changes</source>
        <translation>O que &amp;muda ao voltar</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Voltar a ele</translation>
    </message>
    <message>
        <source>Its notes read the same as those written now.</source>
        <translation>As notas dele dizem o mesmo que as escritas agora.</translation>
    </message>
</context>
<context>
    <name>slipway::VersionProbe</name>
    <message>
        <source>The answer is no JSON.</source>
        <translation>A resposta não é um JSON.</translation>
    </message>
    <message>
        <source>The answer has no version at “%1”.</source>
        <translation>A resposta não tem versão em “%1”.</translation>
    </message>
    <message>
        <source>The pattern “%1” finds nothing in the answer.</source>
        <translation>O padrão “%1” não encontra nada na resposta.</translation>
    </message>
    <message>
        <source>“%1” is no address. Write one that begins with https:// or http://.</source>
        <translation>“%1” não é um endereço. Escreva um que comece com https:// ou http://.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Versions are asked for without any; take it out.</source>
        <translation>O endereço contém um nome ou uma senha. As versões são consultadas sem nenhum dos dois; retire-os.</translation>
    </message>
    <message>
        <source>Give a JSON pointer or a pattern, not both.</source>
        <translation>Informe um ponteiro JSON ou um padrão, não ambos.</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer. It begins with a slash: /build/version.</source>
        <translation>“%1” não é um ponteiro JSON. Ele começa com uma barra: /build/version.</translation>
    </message>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>O padrão não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>The answer says nothing where the version should be.</source>
        <translation>A resposta não diz nada onde deveria estar a versão.</translation>
    </message>
</context>
<context>
    <name>slipway::WaitingNotices</name>
    <message numerus="yes">
        <source>%n release(s) wait(s) for you</source>
        <translation>
            <numerusform>%n release espera por você</numerusform>
            <numerusform>%n releases esperam por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm: %1</source>
        <translation>A confirmar: %1</translation>
    </message>
</context>
<context>
    <name>slipway::WelcomePage</name>
    <message>
        <source>See what runs where</source>
        <translation>Veja o que roda onde</translation>
    </message>
    <message>
        <source>Slipway reads your git repositories and CI servers, and keeps what it learns in a workspace of your own.</source>
        <translation>O Slipway lê seus repositórios git e servidores de CI e guarda o que aprende em um espaço de trabalho seu.</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>Abrir um repositório</translation>
    </message>
    <message>
        <source>A folder on this machine; it is only read, never written to</source>
        <translation>Uma pasta desta máquina; só é lida, nunca escrita</translation>
    </message>
    <message>
        <source>Look at a demo</source>
        <translation>Ver uma demonstração</translation>
    </message>
    <message>
        <source>A made-up team with a month of deployments</source>
        <translation>Uma equipe inventada com um mês de implantações</translation>
    </message>
    <message>
        <source>Connect to a team’s database</source>
        <translation>Conectar ao banco de dados de uma equipe</translation>
    </message>
    <message>
        <source>A PostgreSQL workspace that your team shares</source>
        <translation>Um espaço de trabalho PostgreSQL que sua equipe compartilha</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abertos antes</translation>
    </message>
</context>
<context>
    <name>slipway::Where</name>
    <message>
        <source>“%1” is no commit, pull request or ticket in the history of “%2”. If it is new, sync first.</source>
        <translation>“%1” não é commit, pull request nem ticket na história de “%2”. Se for novo, sincronize antes.</translation>
    </message>
</context>
<context>
    <name>slipway::WherePanel</name>
    <message>
        <source>Looking for %1…</source>
        <translation>Procurando %1…</translation>
    </message>
    <message>
        <source>No project has “%1”. A commit needs at least four digits; a pull request is written #12.</source>
        <translation>Nenhum projeto tem “%1”. Um commit precisa de pelo menos quatro dígitos; um pull request se escreve #12.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: não está lá</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: desconhecido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>environment, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::Woodpecker</name>
    <message>
        <source>The server&apos;s answer is not what a Woodpecker says. Is this the address of one, of version 2 or later?</source>
        <translation>A resposta do servidor não é a de um Woodpecker. Este é o endereço de um deles, da versão 2 ou mais nova?</translation>
    </message>
    <message>
        <source>A deployment needs a commit and an environment. Name both.</source>
        <translation>Um deployment precisa de um commit e de um ambiente. Informe os dois.</translation>
    </message>
    <message>
        <source>No late pipeline there built this commit well; build it first.</source>
        <translation>Nenhum dos pipelines mais novos de lá construiu bem este commit; construa-o primeiro.</translation>
    </message>
    <message>
        <source>This does not say which pipeline waits. Sync the connection first.</source>
        <translation>Isto não diz qual pipeline espera. Sincronize a conexão primeiro.</translation>
    </message>
    <message>
        <source>The pipeline no longer waits (%1). Nothing was decided; sync to see it.</source>
        <translation>O pipeline não espera mais (%1). Nada foi decidido; sincronize para ver.</translation>
    </message>
</context>
<context>
    <name>slipway::Workbench</name>
    <message>
        <source>A release is on its way from here, and what becomes of it is written into this workspace. Wait until it has ended, then open the other one.</source>
        <translation>Uma release está a caminho a partir daqui, e o resultado dela é escrito neste espaço de trabalho. Espere até que termine e depois abra o outro.</translation>
    </message>
</context>
<context>
    <name>slipway::WorkingHoursField</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
</context>
<context>
    <name>slipway::askDialogs</name>
    <message>
        <source>Approval requested: %1</source>
        <translation>Aprovação pedida: %1</translation>
    </message>
    <message>
        <source>Recorded: %1 %2 in %3</source>
        <translation>Registrado: %1 %2 em %3</translation>
    </message>
</context>
<context>
    <name>slipway::async</name>
    <message>
        <source>Something went wrong inside Slipway. Please report it.</source>
        <translation>Algo deu errado dentro do Slipway. Por favor, relate.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>slipway::comparisonMarkdown</name>
    <message>
        <source>**breaking** </source>
        <translation>**incompatível** </translation>
    </message>
    <message numerus="yes">
        <source>- and %n more
</source>
        <translation>
            <numerusform>- e mais %n
</numerusform>
            <numerusform>- e mais %n
</numerusform>
        </translation>
    </message>
    <message>
        <source>
### Only on the other side

</source>
        <translation>
### Só do outro lado

</translation>
    </message>
</context>
<context>
    <name>slipway::queries</name>
    <message>
        <source>The repository of “%1” (%2) has not been fetched yet. Sync first (slipway-cli sync).</source>
        <translation>O repositório de “%1” (%2) ainda não foi buscado. Sincronize antes (slipway-cli sync).</translation>
    </message>
    <message>
        <source>“%1” has no release “%2”. Sync if it is new, or see slipway-cli releases.</source>
        <translation>“%1” não tem a release “%2”. Sincronize se ela for nova ou veja slipway-cli releases.</translation>
    </message>
    <message>
        <source>“%1” has several releases “%2”. Write one of: %3.</source>
        <translation>“%1” tem várias releases “%2”. Escreva uma destas: %3.</translation>
    </message>
</context>
<context>
    <name>slipway::times</name>
    <message>
        <source>“%1” is not a time. Write it as 2026-11-20, 2026-11-20 14:30, 2026-11-20T14:30:00Z, -3d or -2h.</source>
        <translation>“%1” não é um horário. Escreva-o como 2026-11-20, 2026-11-20 14:30, 2026-11-20T14:30:00Z, -3d ou -2h.</translation>
    </message>
</context>
<context>
    <name>slipway::words</name>
    <message>
        <source>planned</source>
        <translation>planejada</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>partly succeeded</source>
        <translation>concluída em parte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>redeployment</source>
        <translation>reimplantação</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>reversão</translation>
    </message>
    <message>
        <source>hot fix</source>
        <translation>correção urgente</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>implantação</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>approved and deployed</source>
        <translation>aprovada e implantada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>sem validade</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>took the decision back</source>
        <translation>retirou a decisão</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>adiado</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>delegada</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produção</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>homologação</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testes</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desenvolvimento</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renomeado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>tipo mudado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mudado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>precisa de aprovação</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>passed with warnings</source>
        <translation>aprovada com avisos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Pipelines and builds</source>
        <translation>Pipelines e builds</translation>
    </message>
    <message>
        <source>Gates that wait</source>
        <translation>Portões em espera</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Congelamentos</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Implantações</translation>
    </message>
    <message>
        <source>deferred until %1</source>
        <translation>adiado até %1</translation>
    </message>
    <message>
        <source>handed it on to %1 until %2</source>
        <translation>repassou a %1 até %2</translation>
    </message>
    <message>
        <source>handed it on to %1</source>
        <translation>repassou a %1</translation>
    </message>
</context>
</TS>
