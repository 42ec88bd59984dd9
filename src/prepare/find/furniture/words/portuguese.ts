import type { FurnitureWords } from '../furnitureKind.ts';

export const portuguese: FurnitureWords = {
  lines: {
    label:
      'publicado|atualizado|actualizado|última atualização|por|autora?|(?:tempo de )?leitura:? ?\\d+ min(?:utos)?|\\d+ min(?:utos)?(?: de leitura)?|ouvir(?: (?:o )?(?:artigo|texto))?|ouça (?:este|o) (?:artigo|texto|conteúdo)|ao vivo|em direto|direto|exclusivo(?: (?:para )?assinantes)?|só para assinantes|conteúdo exclusivo.{0,30}|última hora|resumo (?:da|desta) (?:notícia|matéria)|edição do dia|(?:atualizado )?há \\d+ (?:minutos?|horas?|min|h|dias?)|\\d?\\d:\\d\\d ?/ ?\\d?\\d:\\d\\d',
    'comment prompt':
      '\\d* ?comentários?|(?:ver|ler|mostrar|esconder|ocultar)(?: todos)?(?: os)?(?: \\d+)? comentários|(?:deixe|deixar|escreva|escrever|adicionar|publicar) (?:um|o seu|seu) comentário|comentar|comente|responder|denunciar|reportar|dê (?:a )?sua opinião|seja o primeiro a comentar|faça (?:o )?login para comentar|sugerir corre[cç]ção|comunicar erro|reportar erro',
    'share bar':
      'compartilh(?:ar|e)(?: (?:no|na|em|por|via|esta|este|o|a) .{1,25})?|partilh(?:ar|e)(?: (?:no|na|em|por|via|esta|este|o|a) .{1,25})?|copiar (?:o )?link|link copiado(?:!)?|imprimir|enviar(?: por (?:e-?mail|correio))?|e-?mail|facebook|twitter|whatsapp|telegram|linkedin|x|salvar|guardar|salvar (?:para )?(?:ler )?(?:mais tarde|depois)|ler mais tarde|oferecer artigo|siga-?nos(?: .{1,30})?|(?:aumentar|diminuir) (?:a )?(?:fonte|letra)',
    advertisement:
      'publicidade|pub|anúncios?|patrocinado|conteúdo patrocinado|publieditorial|(?:continua|continue lendo|continua a ler) (?:depois|após|abaixo) (?:da|a) publicidade|(?:o artigo|a matéria) continua .{1,30}publicidade',
    navigation:
      'menu|início|home|página inicial|busca|buscar|pesquisar|pesquisa|(?:ir|pular|saltar) para (?:o )?conteúdo(?: principal)?|voltar ao (?:topo|início)|próxim[oa]|anterior|seguinte|fechar|entrar|sair|login|iniciar sessão|terminar sessão|cadastre-se|cadastrar|registar|registe-se|minha conta|a minha conta|assine|assinar|(?:ver|mostrar|carregar) mais|mostrar menos|reproduzir(?: vídeo)?|ver (?:galeria|fotos)|seções|secções|editorias|tópicos|temas|tags|colunistas|últimas(?: notícias)?|edição impressa|aceitar(?: (?:tudo|todos))?|aceito|rejeitar(?: (?:tudo|todos))?|recusar|gerir (?:preferências|cookies)|gerenciar (?:preferências|cookies)|configurações|definições|saiba mais|mais informações|prosseguir',
    'related link':
      'assuntos relacionados|(?:leia|ler|veja|ver|ouça|saiba|assista)(?: também| mais)|continue (?:lendo|a ler)|mais (?:lidas|lidos|vistas|vistos|populares|notícias|comentadas)|as mais lidas|relacionad[oa]s|(?:notícias|artigos|matérias|conteúdos) relacionad[oa]s|recomendad[oa]s(?: para você)?|você (?:também )?(?:pode|vai) gostar|talvez (?:lhe|te) interesse|pode interessar-lhe|a não perder|últimas notícias|destaques|em destaque|em alta',
    'newsletter or subscription prompt':
      'newsletters?(?: \\S+){0,4}|boletim|subscrever|subscreva|inscreva-se(?: (?:agora|grátis))?|cadastre-se(?: (?:agora|grátis))?|(?:seu|o seu|digite seu|insira o seu|endereço de) e-?mail|obrigad[oa]|obrigado por (?:se inscrever|subscrever)|já é assinante.{0,30}|já sou assinante|assine (?:já|agora)|apoie(?:-nos)?|doe(?: agora)?',
    'error message':
      'ops|desculpe|erro|ocorreu um erro|algo deu errado|algo correu mal|tente (?:novamente|de novo)(?: mais tarde)?|indisponível|não disponível|página não encontrada|vídeo indisponível',
    'cookie notice':
      'cookies?|política de (?:privacidade|cookies)|privacidade|termos (?:de uso|e condições|de utilização)|(?:preferências|definições|configurações) de cookies|aviso legal|ficha técnica',
    'notification prompt':
      'notificações|alertas|permitir|agora não|ativar (?:as )?notificações|receber (?:notificações|alertas)',
    'embed notice':
      'conteúdo externo|ver (?:este|esta) (?:post|publicação|vídeo|conteúdo) (?:no|na|em) .{1,20}|(?:um post|uma publicação) (?:compartilhad[oa]|partilhad[oa]) por .{1,60}',
    'picture credit':
      '(?:lusa|estadão conteúdo|folhapress|agência brasil|afp|reuters|getty images|ap|epa|divulgação|reprodução|arquivo pessoal|foto de arquivo|foto)',
  },
  beginnings: {
    'picture credit':
      '(?:fotos?|fotografia|imagem|imagens|crédito|créditos|fonte|ilustração|infográfico)s?(?: de)?\\s?[:©]|©',
    caption: '(?:legenda|foto de arquivo|vídeo|galeria|em imagens)\\s?[:|]',
    'related link':
      '(?:leia|ler|veja|ver|ouça|assista|confira|saiba) (?:também|mais|ainda)\\b\\s?(?:[:|»›>–-].*|$)|clique aqui\\b|leia a (?:matéria|reportagem|íntegra)\\b|mais (?:notícias|sobre)\\s?:|(?:veja|confira) (?:aqui|abaixo)\\s?:',
    'newsletter or subscription prompt':
      'newsletter\\s?[:«–-]|inscreva-se (?:na|no|para|aqui|em)\\b|subscreva\\b.{0,60}(?:newsletter|gratuit|aqui|canal)|(?:cadastre-se|registe-se) (?:para|aqui|e|na|no)\\b|assine (?:a|o|para|por|já)\\b|receba\\b.{0,80}(?:e-?mail|newsletter|notícias|whatsapp|celular|telemóvel)|para continuar (?:lendo|a ler)\\b|(?:este|o) (?:artigo|conteúdo|texto) é (?:exclusivo|reservado|restrito)\\b|já é (?:assinante|inscrito)|crie (?:a )?sua conta|crie uma conta|(?:baixe|descarregue|instale) (?:o nosso|nosso|o|a nossa) .{0,30}app|apoie (?:o|a|nosso|o nosso) (?:jornalismo|jornal)|ao (?:se inscrever|subscrever|continuar)\\b',
    'notification prompt':
      '(?:ative|ativar|receba|permita) (?:as )?(?:notificações|alertas)|fique por dentro\\b|mantenha-se informad[oa]\\b',
    'comment prompt':
      '(?:faça login|inicie sessão|entre|assine|registe-se) para (?:comentar|participar|deixar)|os comentários (?:são|estão|não)|o conteúdo dos comentários\\b|(?:tem|viu|sabe) (?:algum[a]?|uma) (?:dica|sugestão|informação|erro)\\b|envie (?:a )?sua\\b|participe\\b.{0,30}(?:comunidade|discussão|grupo|conversa)|o que (?:você )?(?:acha|achou|pensa)\\b|escolha um dos seguintes\\b',
    'share bar':
      '(?:compartilhe|partilhe) (?:esta|este|no|na)|sig[au]e? .{1,40} (?:no|na|em) (?:facebook|twitter|x|instagram|google|google news|whatsapp|telegram|youtube)\\b|sig[au]e? o (?:nosso )?canal\\b|siga-nos\\b',
    'error message':
      '(?:ops|desculpe|lamentamos)[\\s!,].{0,80}(?:erro|disponível|encontr|carreg|problema)|(?:este|esta) (?:conteúdo|vídeo|página|publicação).{0,30}não (?:está|pode)|(?:o )?seu navegador\\b|ative o javascript',
    'cookie notice':
      '(?:nós e os nossos parceiros|utilizamos|usamos|este site (?:utiliza|usa))\\b.{0,80}cookies?|(?:respeitamos|valorizamos) a sua privacidade',
    'embed notice':
      '(?:este artigo|esta página) contém conteúdos?\\b|para (?:ver|visualizar) este (?:conteúdo|vídeo|post)|(?:um post|uma publicação) (?:compartilhad|partilhad)[oa] por\\b',
    advertisement: 'publicidade\\b(?=[:\\s–-]*$)|(?:conteúdo|oferecido) patrocinado por\\b',
    'copyright line':
      '(?:copyright (?:©|\\d{4}|by )|©)|todos os direitos reservados|proibida a reprodução\\b',
    label: '(?:tags|temas|tópicos|palavras-chave|marcadores|assuntos)\\s?:\\s?\\S',
    navigation: '(?:ir|pular|saltar) para (?:o conteúdo|a navegação)|voltar (?:ao topo|à página)',
  },
  anywhere: {
    "author's note": 'resumo (?:foi )?(?:gerado|feito|criado) (?:por|com)(?!\\p{L})',
    'cookie notice': 'utiliza(?:mos)? cookies|política de cookies',
    'error message': 'no seu navegador|outro navegador|ativar o javascript',
    'newsletter or subscription prompt':
      '(?:no|em) seu (?:e-?mail|celular|telemóvel)|na sua caixa de (?:entrada|correio)|cancele quando quiser|a nossa newsletter',
    'copyright line': 'todos os direitos reservados',
  },
  endings: {
    'picture credit':
      '(?<=^|[.!?…)|–—-]\\s?)(?:foto|fotografia|imagem|crédito|fonte)s? ?: ?[^.]{1,60}|\\((?:foto|imagem|arquivo|crédito|©)[^)]{0,60}\\)|(?:/|© ?|\\s/ )(?:lusa|afp|reuters|getty images|ap|epa|folhapress|agência brasil|estadão conteúdo|divulgação|reprodução|arquivo(?: pessoal)?)|\\((?:lusa|afp|reuters|folhapress)(?:[ /][^)]{0,40})?\\)',
  },
  contents: 'índice|sumário|neste artigo|nesta matéria|conteúdo',
  summary:
    'em resumo|resumo|o essencial|pontos[- ](?:chave|principais)|destaques|momentos[- ]chave|o que (?:se sabe|sabemos)(?: até agora)?',
  captionFollows: 'legenda(?: da (?:foto|imagem))?,?',
  linksFollow:
    '(?:leia|ler|veja|ver|saiba) (?:também|mais|ainda)|(?:as )?mais (?:lidas|lidos|vistas|populares|notícias)|(?:notícias|artigos|matérias|conteúdos) relacionad[oa]s|relacionad[oa]s|recomendad[oa]s(?: para você)?|você (?:também )?(?:pode|vai) gostar|últimas notícias|mais (?:em|de|sobre) .{1,30}|tópicos|temas|tags|assuntos',
  embedBegins: '(?:conteúdo externo|pule .{1,30} e continue lendo)',
  embedEnds: 'fim (?:do post|da publicação|do conteúdo|do matérias recomendadas).{0,60}',
  address:
    'você|tu|seu (?:e-?mail|navegador|comentário|celular|computador)|sua (?:conta|assinatura|caixa|opinião)|te|nos?s[oa]s? (?:newsletter|app|site|parceiros|leitores|canal|política|comunidade)|est[ea] (?:site|página|conteúdo|vídeo)',
  commands:
    'assine|inscreva|subscreva|cadastre|registe|clique|baixe|descarregue|ative|receba|siga|compartilhe|partilhe|participe|escolha|envie|faça|obrigado|veja|saiba',
  siteThings:
    'navegador|javascript|notificações|alertas|newsletters?|boletim|cookies?|e-?mails?|conta|assina\\p{L}+|inscri\\p{L}+|cadastr\\p{L}+|login|app|aplicativo|aplicação|configurações|definições|comentários?|privacidade|publicidade|facebook|instagram|telegram|whatsapp|site|senha|consentimento|dispositivo|canal|grupo de discussão|leitores',
  ofInterface:
    'compartilh(?:ar|e)|partilh(?:ar|e)|imprimir|copiar|links?|e-?mails?|facebook|twitter|whatsapp|instagram|youtube|telegram|linkedin|comentários?|comentar|responder|seguir|siga|fechar|ampliar|galeria|ocultar|menu|navegação|login|cadastre-se|cadastrar|registar|registe-se|assin(?:ar|e|antes|aturas?)|subscrever|newsletters?|notificações|configurações|definições|preferências|cookies?|privacidade|acessibilidade|baixar|descarregar|app|navegador|carregar|salvar|guardar|enquete|votar|podcasts?|editorias|colunistas|perfil|fonte',
  besideInterface:
    'x|o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|nos|nas|e|ou|por|para|com|sobre|meu|minha|seu|sua|este|esta|todos?|todas?|mais|menos|artigos?|notícias?|matérias?|conteúdos?|textos?|página|busca|buscar|pesquisar|abrir|ver|ler|leia|veja|assistir|vídeos?|áudio|fotos?|imagem|imagens|próxim[oa]|anterior|voltar|topo|ir|conta|minutos?|min|tempo|leitura|ouvir|aceitar|recusar|rejeitar|continuar|gerir|legal|aviso|ajuda|contatos?|contactos?|temas|tópicos|secções|seções|seção|últimas?|hora|hoje|aumentar|diminuir|tamanho|letra|impressa|edição|sair|entrar|iniciar|sessão|quem|somos|anuncie|termos|uso|trabalhe|conosco|expediente|ok|populares|lidas|recomendad[oa]s|relacionad[oa]s|local|esportes?|desporto|política|economia|cultura|mundo|opinião',
  work: '(?:colaborou|colaboraram|com informações de|com (?:a )?agência|edição|tradução|texto editado)',
  linkLabels:
    '\\(abre (?:em|numa) (?:uma )?nova (?:janela|aba|guia)\\)|(?<=[.!?…]”?\\s)leia (?:também|mais)\\s?[:|–-]\\s[^\\n.]{3,120}(?=\\n|$)',
};
