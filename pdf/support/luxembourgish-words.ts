/**
 * Words of our own texts and of other administrations, with every place where a careful reader would break them:
 * between their parts, and by syllables as they are spoken. Both are given where both are usual.
 */
export const luxembourgishWords = `
Aar-becht Aar-bechts-dag Aar-bechts-deeg Aar-bechts-ston-nen Ac-qui-si-tioun Ad-mi-nis-tra-tioun Ad-mi-nis-tra-tiou-nen
a-dop-téiert A-dop-tioun Af-fai-ren-zen-trum Af-fi-lia-tioun Af-fi-lia-tiouns-cer-ti-fi-cat a-ge-droen A-gen-ten
a-ge-reecht a-ge-schriw-wen A-kom-mes A-kom-mes-cer-ti-fi-ca-ten ak-téie-ren Ak-tioun Ak-ti-vi-téit Al-ler-hell-gen
Al-lo-ca-tioun än-ne-ren Än-ne-rung änt-we-ren Änt-wert Änt-wer-ten A-ree-chen Ar-ti-kel Ar-ti-ke-len A-schrei-wung
A-schrei-wungs-cer-ti-fi-cat A-schrei-wungs-käsch-ten Au-er-zäi-ten Auf-ga-ben Aus-dréck Aus-féie-rungs-zee-chen
Aus-gang aus-ge-fëllt aus-ge-schriw-wen aus-ge-stallt Aus-land aus-län-nesch aus-léi-sen Aus-léi-ser aus-schrei-wen
aus-ser-deem aus-stel-len aus-ü-ben Aus-weis aus-ze-ü-ben Aus-zuch Au-to-ri-sa-tioun Au-to-ri-sa-tiou-nen
au-to-ri-séiert Au-to-ri-téit Bank-kaart be-änt-we-ren Be-din-gun-gen Be-frei-ung Be-glee-dung be-ha-len Bei-spill
Be-rech-nung be-réck-siich-tegt Be-ruf-fer be-ruff-lech Be-ruffs-er-fa-rung Be-scheed Be-schrei-wung be-schriw-wen
be-son-nesch be-stä-tegt Be-stä-te-gung Be-trei-ber Be-tri-ber Be-tribs-plaz Be-wäer-tung Be-wei-ser be-zue-len
Be-zue-lung Be-zue-lungs-uer-der Bier-ger blei-wen Bour-sen Bréi-wer Brut-to-a-kom-mes Buer-ger-meesch-ter
Ca-pa-ci-téit Cham-ber Chrëscht-dag con-cer-néiert Con-fir-ma-tioun con-fir-méiert Con-sul-ta-tioun Da-tu-men
Deel-pro-ze-du-ren dé-ci-déie-ren De-ci-sioun De-fi-ni-tioun De-kla-ra-tioun de-kla-réiert De-le-géier-te De-man-den
De-mar-chen der-bäi-set-zen De-zem-ber Di-vi-sioun Do-ku-ment Do-ku-men-ter Do-mi-ci-lia-tioun do-rën-ner do-riw-wer
dräi-zéng dré-cken drën-ner drës-seg Drët-tel Drëtt-staat duerch-ge-spillt Duerch-schnëtt-lecht duerch-ginn
ee-ge-nen een-ze-gen ëf-fent-le-che Éi-er-bar-keet éisch-ten E-le-men-ter El-te-re-con-gé El-te-ren-deel
Ëm-welt-ver-wal-tung ën-ner-brach Ën-ner-brie-chung Ën-ner-brie-chun-gen Ën-ner-halt Ën-ner-schrëft Ën-ner-schrëf-ten
ën-ner-schrei-wen ën-ner-schriw-wen En-tre-pri-sen Ent-schee-dung Ent-schee-dungs-ta-bell ent-steet Ent-worf En-ve-lop-pen
er-aus-ginn er-aus-kom-men E-rën-ne-rung Er-fa-rung er-fëll-bar er-fël-len Er-klä-rung er-la-ben er-ree-chen
Er-satz-leesch-tun-gen er-set-zen Er-wues-se-nen E-ta-blis-se-ment E-ta-blis-se-ments-au-to-ri-sa-tioun E-tap-pen
eu-ro-päesch E-ve-ne-ment e-wech-hue-len Ex-pli-ca-tioun Ex-ploi-ta-tioun Ex-ploi-ta-tiouns-au-to-ri-sa-tioun fäer-deg
Fa-mill-je-bour-se fa-vo-ra-bel Fei-er-deeg Fësch-ge-schäft fest-ge-ha-len fest-ha-len Fi-chie-ren Fi-nanz-hël-le-fen
fof-zéng For-ma-tioun fräi-wël-leg Fris-ten Fuer-schung funk-tio-néie-ren gaan-gen ga-ran-téiert Ge-buerts-dag
Ge-buerts-da-tum Ge-buerts-uert Ge-meng Ge-men-gen Ge-mengs-rot Ge-ré-cher ge-schriw-wen Ge-sell-schaft Ge-setz-buch
ge-setz-lech Ge-set-zer Ge-sond-heet Ge-sond-heets-keess Gül-te-ge gutt-hee-schen grouss-her-zog-lech
Han-dels-re-gësch-ter Hand-wier-ker han-nert Haus-halt Haus-num-mer Héich-schoul Héich-schoul-stu-dien Hi-wei-ser
hol-län-ne-sche Ho-no-ra-bi-li-téit I-den-ti-fi-ka-tiouns-num-mer in-di-vi-du-ell In-for-ma-tioun
In-klu-siouns-al-lo-ca-tioun In-sti-tu-tioun iw-wer-gaan-gen iw-wer-hue-len iw-wer-leeën iw-wer-préi-wen
iw-wer-spran-gen Jo-res-a-kom-mes Jus-tiz-mi-nis-ter Jus-tiz-mi-nis-tère Ka-das-ter-plang Ka-len-ner Kan-ner-geld
Käsch-ten kier-per-le-chen klam-men klas-séiert Kom-bi-na-tiou-nen Kom-ma-stel-len Kom-mis-sioun kom-ple-téie-ren
Kon-di-tiou-nen Kon-takt Kon-tos-aus-zuch Kon-trakt Kon-trak-ter Kon-troll kon-trol-léie-ren Kon-troll-num-mer
Kon-ven-tioun Kon-zep-tioun kor-ri-géiert Krank-heet Kre-di-ter Kri-tä-ren Lan-des-pla-nung lesch-ten Lët-ze-buer-ger
lët-ze-buer-gesch Li-mit-ten Lo-ge-ment Lo-yers-kon-trakt Lo-yers-sub-ven-tioun maa-chen Ma-schin-nen mat-dee-len
mat-ge-deelt Ma-ter-ni-téit Me-de-zi-nesch Meesch-ter-bréif méig-lech méig-le-cher-weis Méig-lech-keet
Méig-lech-kee-ten Mët-te-len Mët-ter-nuecht Min-dest-loun Mi-nis-ter Mi-nis-tère Mo-bi-li-téits-bour-se
Mo-del-ler mo-nat-lech Mounts-a-kom-mes na-tier-lech Na-tio-nal-fei-er-dag Na-tio-na-li-téit Na-tio-na-li-téits-zer-ti-fi-kat
Na-tio-nal-re-gis-ter Na-tu-ra-li-sa-tioun Net-to-a-kom-mes nich-teg no-ge-kuckt No-lausch-te-ren no-lie-sen No-pesch-ge-meng
No-ti-fi-ka-tiou-nen No-vem-ber Ob-ser-va-tiou-nen of-ge-laf of-ge-schlos-sen Of-mel-len Of-stëm-mung On-fäeg-keet
Op-be-waa-rung Op-ent-halt op-ge-maach op-ge-schriw-wen op-ha-len Op-po-si-tioun Op-tioun Or-ga-ni-sa-tioun
Ousch-ter-méin-deg Pen-sioun Pen-siou-nen Pe-ri-o-den Pé-rio-den Per-soun Per-sou-nen Post-a-dress Préi-fung pro-béie-ren
Pro-ble-mer pro-po-séie-ren Pro-po-si-tiou-nen Pro-prie-téit Pro-ze-dur Pro-ze-du-ren Pu-bli-ka-tioun pu-bli-zéie-ren
Qua-li-fi-ka-tioun Re-ak-tioun Rech-nun-gen rech-nen Rechts-grond-lag réck-gän-geg ree-gel-méis-seg re-fu-séiert
Re-gis-ter Re-gis-ter-num-mer Re-gle-ment re-lan-céie-ren Re-si-denz-cer-ti-fi-cat Re-sul-ta-ter rich-teg schaf-fen
Schäf-fen sché-cken schrëft-lech schrei-wen Schued-soft-ware schüt-zen Schwan-ger-schaft Sé-cher-heet Se-mes-ter
Sep-tem-ber Si-tua-tioun So-li-da-ri-téits-fong So-zi-al-ver-sé-che-rung So-zi-al-ver-sé-che-rungs-kaart späi-che-ren
spéi-der spran-gen Sproo-chen Sproo-chen-zer-ti-fi-kat Stei-er-bul-le-tin stei-er-flich-tegt Stéie-run-gen stel-len
stëm-men Strof-re-gis-ter Stu-den-ten-hutt Sub-ven-tioun Sum-mer-se-mes-ter Ta-bel-len Te-le-fons-num-mer Të-schen-zäit
tref-fen uecht-zéng Uerd-nung Uert-schaft u-fän-ken u-ge-faan-gen u-ge-passt U-mel-len U-mel-dung U-ni-ver-si-téits-di-plom
Ver-bin-dung ver-bes-sert ver-deelt ver-gaan-gen Ver-gläicht ver-hën-ne-ren ver-laangt ver-län-ger-bar ver-län-ge-ren
Ver-méi-gen ver-ré-ckelt ver-schach-telt Ver-sioun Ver-siou-nen Ver-uerd-nung ver-voll-stän-ne-gen Ver-wal-tung
Ver-wal-tun-gen Ver-wal-tungs-ge-riicht Ver-wal-tungs-ge-riich-ter Ver-wal-tungs-pro-ze-dur Ver-wal-tungs-rot
vir-be-reet vir-ge-schloen Vir-numm Vir-schau Vir-wahl vir-zäi-teg Voll-muecht Voll-zäit Voll-zäit-aar-becht Wäer-ter
Wan-ter-se-mes-ter wei-der-gaan-gen wei-der-ginn Wei-der-lee-dung wei-der-maa-chen wich-teg wid-der-hue-len wid-der-ruf-fen
Wier-kung Wirt-schafts-mi-nis-tère Wirt-schafts-raum Wun-neng Wun-nengs-bäi-hël-le-fen Wunn-ge-meng Wunn-sëtz-land
Zee-chen Zer-ti-fi-kat ze-sum-men ze-sum-men-ze-faas-sen Ze-sum-me-faas-sung Ze-sum-me-set-zung Zif-fe-ren Zi-vil-stand
Zi-vil-stands-be-am-ten Zou-fall Zou-gang zou-ge-maach zou-sätz-lech zou-stän-neg zou-stel-len Zou-stëm-mung
zréck-be-zuelt zréck-ginn zréck-hue-len Zou-kunft zwan-zeg zwee-ten
Land-amt Stand-uert Stoff-uerd-nung Pro-zess-uerd-nung Grond-a-kom-mes Hand-aar-becht Vers-mooss Vi-ro-lo-gie
Vi-ro-log Aus-tra-lien Fes-ti-val En-thu-si-as-mus Ma-te-ri-al Mat-ratz Ma-tratz
No-pesch-land So-zi-a-list Na-tio-na-lis-mus klengs-te klengs-ten längs-te Jéngs-ten
zer-stéie-ren er-féie-ren Ge-stioun Sug-ges-tioun Vol-lek Vol-leks-zie-lung Hau-sen Hau-sie-rer
Grouss-el-te-ren Ma-the-ma-tik Aar-bechts-amt Ge-riichts-chro-nik Ge-riichts-schrei-wer Bäi-trag bäis-sen Fräi-sprooch
`
  .trim()
  .split(/\s+/);
