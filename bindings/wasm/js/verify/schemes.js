// Written by `cargo xtask gen`. What the built-in schemes and their levels are called.

export const SCHEMES = {
  "lv-aglona-2019": {
    "authority": "Aglonas novada pašvaldība",
    "title": {
      "lv": "Aglonas novada jauniešu brīvprātīgā darba vadlīnijas",
      "en": "Guidelines on young people's volunteer work in Aglona"
    },
    "levels": {
      "badge": {
        "lv": "nozīmīte",
        "en": "badge"
      }
    }
  },
  "lv-aizkraukle-2020": {
    "authority": "Aizkraukles novada pašvaldība",
    "title": {
      "lv": "Aizkraukles novada jauniešu brīvprātīgā darba atzīšanas kārtība 2020. gadā",
      "en": "Recognition of young volunteers in Aizkraukle, 2020"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      }
    }
  },
  "lv-aloja-2019": {
    "authority": "Alojas novada pašvaldība",
    "title": {
      "lv": "Alojas novada jauniešu brīvprātīgā darba atzīšanas kārtība 2019. gadā",
      "en": "Recognition of young volunteers in Aloja, 2019"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums par darbu un kompetencēm",
        "en": "certificate of work and competences"
      }
    }
  },
  "lv-aluksne-2013": {
    "authority": "Alūksnes novada pašvaldība",
    "title": {
      "lv": "Alūksnes novada jauniešu brīvprātīgā darba atzīšanas kārtība",
      "en": "Recognition of young volunteers in Alūksne"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      }
    }
  },
  "lv-augsdaugava-2016": {
    "authority": "Augšdaugavas novada pašvaldība",
    "title": {
      "lv": "Jauniešu brīvprātīgā darba organizēšanas vadlīnijas Augšdaugavas (agrāk Daugavpils) novadā",
      "en": "Volunteer work of young people in Augšdaugava (before 2021 Daugavpils novads)"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums par apgūtajām prasmēm",
        "en": "certificate of skills"
      }
    }
  },
  "lv-award-bronze": {
    "authority": "Award Latvija",
    "title": {
      "lv": "Starptautiskā jauniešu pašaudzināšanas programma „Award”: bronzas līmenis",
      "en": "The International Award for Young People: bronze"
    },
    "levels": {
      "bronze": {
        "lv": "bronzas līmeņa apbalvojums",
        "en": "bronze award"
      }
    }
  },
  "lv-award-gold": {
    "authority": "Award Latvija",
    "title": {
      "lv": "Starptautiskā jauniešu pašaudzināšanas programma „Award”: zelta līmenis",
      "en": "The International Award for Young People: gold"
    },
    "levels": {
      "gold": {
        "lv": "zelta līmeņa apbalvojums",
        "en": "gold award"
      }
    }
  },
  "lv-award-silver": {
    "authority": "Award Latvija",
    "title": {
      "lv": "Starptautiskā jauniešu pašaudzināšanas programma „Award”: sudraba līmenis",
      "en": "The International Award for Young People: silver"
    },
    "levels": {
      "silver": {
        "lv": "sudraba līmeņa apbalvojums",
        "en": "silver award"
      }
    }
  },
  "lv-cesis-2025": {
    "authority": "Cēsu novada pašvaldība",
    "title": {
      "lv": "Cēsu novada jauniešu brīvprātīgā darba atzīšanas kārtība 2025. gadā",
      "en": "Recognition of young volunteers in Cēsis, 2025"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      }
    }
  },
  "lv-daugavpils-2023": {
    "authority": "Daugavpils valstspilsētas pašvaldība",
    "title": {
      "lv": "Daugavpils valstspilsētas kārtība jauniešu iesaistei brīvprātīgajā darbā",
      "en": "Involving young people in volunteer work in Daugavpils"
    },
    "levels": {
      "recognition": {
        "lv": "atzīšana (veids nav zināms)",
        "en": "recognition of a form that is not known"
      }
    }
  },
  "lv-gulbene-2014": {
    "authority": "Gulbenes novada dome",
    "title": {
      "lv": "Gulbenes novada brīvprātīgā darba apliecināšanas kārtība",
      "en": "Certificates of volunteer work in Gulbene"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      }
    }
  },
  "lv-gulbene-2021": {
    "authority": "Gulbenes novada pašvaldība",
    "title": {
      "lv": "Gulbenes novada brīvprātīgā darba sistēmas vadlīnijas",
      "en": "Guidelines on volunteer work in Gulbene"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      }
    }
  },
  "lv-ikskile-2016": {
    "authority": "Ikšķiles novada pašvaldība",
    "title": {
      "lv": "Ikšķiles novada jauniešu brīvprātīgā darba atzīšanas kārtība",
      "en": "Recognition of young volunteers in Ikšķile"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      }
    }
  },
  "lv-jekabpils-2020": {
    "authority": "Jēkabpils pilsētas pašvaldība",
    "title": {
      "lv": "Jēkabpils jauniešu brīvprātīgā darba atzīšanas kārtība 2020. gadā",
      "en": "Recognition of young volunteers in Jēkabpils, 2020"
    },
    "levels": {
      "honour": {
        "lv": "ielūgums uz brīvprātīgo godināšanas pasākumu un apliecinājums",
        "en": "invitation to the honouring event and certificate"
      }
    }
  },
  "lv-jelgavas-novads-2023": {
    "authority": "Jelgavas novada pašvaldība",
    "title": {
      "lv": "Jelgavas novada pateicība jauniešiem par brīvprātīgo darbu 2023. gadā",
      "en": "Thanks to young volunteers in Jelgavas novads, 2023"
    },
    "levels": {
      "hours-25": {
        "lv": "25–50 stundas: apliecinājums par prasmēm un dāvana",
        "en": "25 to 50 hours: certificate of skills and a gift"
      },
      "hours-50": {
        "lv": "50–100 stundas: apliecinājums par prasmēm un dāvana",
        "en": "50 to 100 hours: certificate of skills and a gift"
      },
      "hours-over-100": {
        "lv": "vairāk nekā 100 stundu: apliecinājums par prasmēm un dāvana",
        "en": "more than 100 hours: certificate of skills and a gift"
      }
    }
  },
  "lv-livani": {
    "authority": "Līvānu novada pašvaldība",
    "title": {
      "lv": "Līvānu novada jauniešu brīvprātīgā darba pieredzes apliecināšanas kārtība",
      "en": "Certificates of young people's volunteer experience in Līvāni"
    },
    "levels": {
      "bronze": {
        "lv": "bronzas līmeņa apliecinājums",
        "en": "bronze certificate"
      },
      "gold": {
        "lv": "zelta līmeņa apliecinājums",
        "en": "gold certificate"
      },
      "silver": {
        "lv": "sudraba līmeņa apliecinājums",
        "en": "silver certificate"
      }
    }
  },
  "lv-ogre-2021": {
    "authority": "Ogres novada pašvaldība",
    "title": {
      "lv": "Ogres novada brīvprātīgā darba organizēšanas un uzskaites noteikumi",
      "en": "Rules on volunteer work in Ogre"
    },
    "levels": {
      "recognition": {
        "lv": "atzīšana (veids nav zināms)",
        "en": "recognition of a form that is not known"
      }
    }
  },
  "lv-olaine": {
    "authority": "Olaines novada pašvaldība",
    "title": {
      "lv": "Olaines novada jauniešu brīvprātīgā darba pieredzes apliecināšanas kārtība",
      "en": "Certificates of young people's volunteer experience in Olaine"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      },
      "summer-job": {
        "lv": "priekšrocība pašvaldības vasaras darbos",
        "en": "priority in the summer jobs of the municipality"
      }
    }
  },
  "lv-rezekne-nov-2018": {
    "authority": "Rēzeknes novada pašvaldība",
    "title": {
      "lv": "Rēzeknes novada jauniešu brīvprātīgā darba atzīšanas kārtība",
      "en": "Recognition of young volunteers in Rēzeknes novads"
    },
    "levels": {
      "recognition": {
        "lv": "atzīšana (veids nav zināms)",
        "en": "recognition of a form that is not known"
      }
    }
  },
  "lv-salaspils-2025": {
    "authority": "Salaspils novada pašvaldība",
    "title": {
      "lv": "Salaspils novada brīvprātīgā darba organizēšanas noteikumi",
      "en": "Rules on volunteer work in Salaspils"
    },
    "levels": {
      "bronze": {
        "lv": "bronzas līmeņa apliecinājums",
        "en": "bronze certificate"
      },
      "gold": {
        "lv": "zelta līmeņa apliecinājums",
        "en": "gold certificate"
      },
      "silver": {
        "lv": "sudraba līmeņa apliecinājums",
        "en": "silver certificate"
      }
    }
  },
  "lv-smiltene-2023": {
    "authority": "Smiltenes novada pašvaldība",
    "title": {
      "lv": "Smiltenes novada jauniešu brīvprātīgā darba kārtība",
      "en": "Volunteer work of young people in Smiltene"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      }
    }
  },
  "lv-valka-2015": {
    "authority": "Valkas novada pašvaldība",
    "title": {
      "lv": "Valkas novada jauniešu brīvprātīgā darba atzīšanas kārtība",
      "en": "Recognition of young volunteers in Valka"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums",
        "en": "certificate"
      }
    }
  },
  "lv-ventspils-2020": {
    "authority": "Ventspils pilsētas pašvaldība",
    "title": {
      "lv": "Ventspils jauniešu brīvprātīgā darba atzīšanas kārtība 2020. gadā",
      "en": "Recognition of young volunteers in Ventspils, 2020"
    },
    "levels": {
      "certificate": {
        "lv": "apliecinājums un pateicība",
        "en": "certificate and thanks"
      }
    }
  }
};
